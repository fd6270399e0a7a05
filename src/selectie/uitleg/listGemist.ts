import { i32 } from '../../rekenen/index.js';
import type { Quotum } from '../model/quotum.js';
import type { GemisteEis } from '../model/uitleg.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { getScore } from '../vraagstuk/getScore.js';
import { isLager } from '../vraagstuk/isLager.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { listWaargemist } from './listWaargemist.js';

/** The conditions of one quotum that a gebied does not meet. Without a score for its programme nothing else counts. */
function listBijQuotum(vraagstuk: Vraagstuk, { id, programma, waar = {} }: Quotum, kandidaat: number): GemisteEis[] {
  const { regels, gebieden, volgorde } = vraagstuk;
  const g = i32(volgorde, kandidaat);
  const score = getScore(vraagstuk, programma, kandidaat);
  if (score === undefined) return [{ soort: 'zonder_score', quotum: id, programma }];
  return [
    ...listWaargemist(waar, id, gebieden, getKandidaat(vraagstuk, kandidaat), g),
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
