import type { Bevinding } from '../../kern/index.js';
import { f64, i32 } from '../../rekenen/index.js';
import type { Quotum, Waar } from '../model/quotum.js';
import { createBevinding } from '../teksten/codes.js';
import { createWaarToets } from '../vraagstuk/createWaarToets.js';
import { getCijfer } from '../vraagstuk/getCijfer.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { getScore } from '../vraagstuk/getScore.js';
import { isLager } from '../vraagstuk/isLager.js';
import { rankTypisch } from '../vraagstuk/rankTypisch.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { roundPunten } from './roundPunten.js';

/** Each part of a `Waar` on its own. */
function splitWaar({ gebieden, kenmerken, zonderKenmerken, cijfers, typisch }: Waar): Waar[] {
  return [
    ...(gebieden === undefined ? [] : [{ gebieden }]),
    ...(kenmerken ?? []).map((kenmerk) => ({ kenmerken: [kenmerk] })),
    ...(zonderKenmerken ?? []).map((kenmerk) => ({ zonderKenmerken: [kenmerk] })),
    ...(cijfers ?? []).map((eis) => ({ cijfers: [eis] })),
    ...(typisch === undefined ? [] : [{ typisch }]),
  ];
}

/** The reason why a gebied does not meet a part of a `Waar`. */
function describeWaar(waar: Waar, vraagstuk: Vraagstuk, kandidaat: number, naam: string): Bevinding {
  const gebied = getKandidaat(vraagstuk, kandidaat);
  const basis = { code: gebied.code, quotum: naam };
  const { kenmerken, zonderKenmerken, cijfers, typisch } = waar;
  if (kenmerken !== undefined) {
    return createBevinding('info', 'selectie.uitleg_zonder_kenmerk', [], { ...basis, kenmerk: kenmerken });
  }
  if (zonderKenmerken !== undefined) {
    return createBevinding('info', 'selectie.uitleg_met_kenmerk', [], { ...basis, kenmerk: zonderKenmerken });
  }
  if (cijfers !== undefined) {
    const [{ cijfer, minimaal, maximaal }] = cijfers as [NonNullable<Waar['cijfers']>[number]];
    const waarde = getCijfer(gebied, cijfer) ?? '-';
    const params = { ...basis, cijfer, waarde, minimaal: minimaal ?? '-', maximaal: maximaal ?? '-' };
    return createBevinding('info', 'selectie.uitleg_cijfer', [], params);
  }
  if (typisch !== undefined) {
    const afstand = f64(rankTypisch(vraagstuk.gebieden, typisch.cijfers), i32(vraagstuk.volgorde, kandidaat));
    const params = {
      ...basis,
      afstand: Number.isNaN(afstand) ? '-' : roundPunten(afstand),
      hoogstens: typisch.hoogstens,
    };
    return createBevinding('info', 'selectie.uitleg_typisch', [], params);
  }
  return createBevinding('info', 'selectie.uitleg_elders', [], basis);
}

function describeQuotum(
  vraagstuk: Vraagstuk,
  { id, naam = id, programma, waar }: Quotum,
  kandidaat: number,
): Bevinding[] {
  const { regels, gebieden, volgorde } = vraagstuk;
  const g = i32(volgorde, kandidaat);
  const { code } = getKandidaat(vraagstuk, kandidaat);
  const score = getScore(vraagstuk, programma, kandidaat);
  if (score === undefined) {
    return [createBevinding('info', 'selectie.uitleg_zonder_score', [], { code, quotum: naam, programma })];
  }
  const plaatsen = splitWaar(waar ?? {}).filter((deel) => !createWaarToets(deel, gebieden)(g));
  const laag = regels.flatMap((regel) =>
    regel.soort === 'minimumscore' && (regel.programma ?? programma) === programma && isLager(score, regel.minimaal)
      ? [
          createBevinding('info', 'selectie.uitleg_minimumscore', [], {
            code,
            programma,
            score,
            minimaal: regel.minimaal,
          }),
        ]
      : [],
  );
  return [...plaatsen.map((deel) => describeWaar(deel, vraagstuk, kandidaat, naam)), ...laag];
}

/** The reasons why a buurt is not a candidate for any quotum: the conditions that it does not meet, quotum by quotum. */
export function describeGeenKandidaat(vraagstuk: Vraagstuk, code: string, kandidaat: number): Bevinding[] {
  const { regels, quota } = vraagstuk;
  const { inwoners } = getKandidaat(vraagstuk, kandidaat);
  const onbekend = (inwoners ?? undefined) === undefined && regels.some(({ soort }) => soort === 'inwoners');
  return [
    createBevinding('info', 'selectie.uitleg_geen_kandidaat', [], { code }),
    ...(onbekend ? [createBevinding('info', 'selectie.uitleg_zonder_inwoners', [], { code })] : []),
    ...quota.flatMap((quotum) => describeQuotum(vraagstuk, quotum, kandidaat)),
  ];
}
