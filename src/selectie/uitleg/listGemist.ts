import { f64, i32 } from '../../rekenen/index.js';
import type { SelectieGebied } from '../model/invoer.js';
import type { Quotum, Waar } from '../model/quotum.js';
import type { GemisteEis } from '../model/uitleg.js';
import { createWaarToets } from '../vraagstuk/createWaarToets.js';
import { getCijfer } from '../vraagstuk/getCijfer.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { getScore } from '../vraagstuk/getScore.js';
import { getWijkVanCode } from '../vraagstuk/getWijkVanCode.js';
import { isLager } from '../vraagstuk/isLager.js';
import { rankTypisch } from '../vraagstuk/rankTypisch.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** Each part of a `Waar` on its own, with the condition that is missed when it does not hold. */
function splitWaar(
  { gebieden: plaatsen, kenmerken = [], zonderKenmerken = [], cijfers = [], typisch }: Waar,
  quotum: string,
  gebied: SelectieGebied,
  afstand: (cijfers: readonly string[]) => number,
): { readonly deel: Waar; readonly gemist: () => GemisteEis }[] {
  const wijk = gebied.wijk ?? getWijkVanCode(gebied.code);
  return [
    ...(plaatsen === undefined
      ? []
      : [
          {
            deel: { gebieden: plaatsen },
            gemist: () => ({
              soort: 'gebied' as const,
              quotum,
              gebieden: plaatsen,
              ...(wijk !== undefined && { wijk }),
            }),
          },
        ]),
    ...kenmerken.map((kenmerk) => ({
      deel: { kenmerken: [kenmerk] },
      gemist: () => ({ soort: 'kenmerk' as const, quotum, kenmerk, heeft: false }),
    })),
    ...zonderKenmerken.map((kenmerk) => ({
      deel: { zonderKenmerken: [kenmerk] },
      gemist: () => ({ soort: 'kenmerk' as const, quotum, kenmerk, heeft: true }),
    })),
    ...cijfers.map((eis) => ({
      deel: { cijfers: [eis] },
      gemist: () => {
        const { cijfer, minimaal, maximaal } = eis;
        const waarde = getCijfer(gebied, cijfer);
        return {
          soort: 'cijfer' as const,
          quotum,
          cijfer,
          ...(waarde !== undefined && { waarde }),
          ...(minimaal !== undefined && { minimaal }),
          ...(maximaal !== undefined && { maximaal }),
        };
      },
    })),
    ...(typisch === undefined
      ? []
      : [
          {
            deel: { typisch },
            gemist: () => {
              const zonder = typisch.cijfers.filter((cijfer) => getCijfer(gebied, cijfer) === undefined);
              const { hoogstens } = typisch;
              const ver = zonder.length === 0 ? { afstand: afstand(typisch.cijfers) } : {};
              return { soort: 'typisch' as const, quotum, hoogstens, zonder, ...ver };
            },
          },
        ]),
  ];
}

/** The conditions of one quotum that a gebied does not meet. Without a score for its programme nothing else counts. */
function listBijQuotum(vraagstuk: Vraagstuk, { id, programma, waar = {} }: Quotum, kandidaat: number): GemisteEis[] {
  const { regels, gebieden, volgorde } = vraagstuk;
  const g = i32(volgorde, kandidaat);
  const score = getScore(vraagstuk, programma, kandidaat);
  if (score === undefined) return [{ soort: 'zonder_score', quotum: id, programma }];
  const delen = splitWaar(waar, id, getKandidaat(vraagstuk, kandidaat), (cijfers) =>
    f64(rankTypisch(gebieden, cijfers), g),
  );
  return [
    ...delen.filter(({ deel }) => !createWaarToets(deel, gebieden)(g)).map(({ gemist }) => gemist()),
    ...regels.flatMap((regel, positie): GemisteEis[] =>
      regel.soort === 'minimumscore' && (regel.programma ?? programma) === programma && isLager(score, regel.minimaal)
        ? [{ soort: 'minimumscore', quotum: id, positie, programma, score, minimaal: regel.minimaal }]
        : [],
    ),
  ];
}

/** The conditions that a buurt does not meet that is no candidate: those of rules about itself, then quotum by quotum. */
export function listGemist(vraagstuk: Vraagstuk, kandidaat: number): readonly GemisteEis[] {
  const { code, inwoners } = getKandidaat(vraagstuk, kandidaat);
  const zelf = vraagstuk.regels.flatMap((regel, positie): GemisteEis[] => {
    if (regel.soort === 'uitgesloten' && regel.codes.includes(code)) {
      return [{ soort: 'uitgesloten', positie, motief: regel.motief }];
    }
    const onbekend = inwoners === null || inwoners === undefined;
    return regel.soort === 'inwoners' && onbekend ? [{ soort: 'inwoners', positie }] : [];
  });
  return [...zelf, ...vraagstuk.quota.flatMap((quotum) => listBijQuotum(vraagstuk, quotum, kandidaat))];
}
