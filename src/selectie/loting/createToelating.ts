import { i32 } from '../../rekenen/index.js';
import { createWaarToets } from '../vraagstuk/createWaarToets.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { getScore } from '../vraagstuk/getScore.js';
import { isLager } from '../vraagstuk/isLager.js';
import type { BijnaGelijken } from './bijnaGelijken.js';
import { getQuotum } from './getQuotum.js';
import type { Lotvraag } from './openLotvraag.js';

/** Whether a candidate may take part in the lot for a quotum by itself, apart from the rules about several buurten. */
export type Toelating =
  /** It has no score for the programme, or lies elsewhere. */
  | { readonly soort: 'geen_kandidaat' }
  /** A rule about this buurt decides. */
  | {
      readonly soort: 'regel';
      readonly reden: BijnaGelijken['afgevallen'][number]['reden'];
      readonly regel: number;
      readonly score: number;
    }
  | { readonly soort: 'mag'; readonly score: number };

const GEEN: Toelating = { soort: 'geen_kandidaat' };

/** Tells of a candidate and a quotum, by their positions, whether it may take part. */
export function createToelating({ vraagstuk, opzoek }: Lotvraag): (kandidaat: number, quotum: number) => Toelating {
  const { gebieden, volgorde, regels } = vraagstuk;
  const toetsen = vraagstuk.quota.map(({ waar }) => createWaarToets(waar, gebieden));
  return (c, j) => {
    const { programma } = getQuotum(vraagstuk, j);
    const score = getScore(vraagstuk, programma, c);
    if (score === undefined || toetsen[j]?.(i32(volgorde, c)) !== true) return GEEN;
    const { code, inwoners } = getKandidaat(vraagstuk, c);
    for (const [regel, eis] of regels.entries()) {
      if (eis.soort === 'vast' && eis.code === code) return { soort: 'regel', reden: 'vast', regel, score };
      if (eis.soort === 'uitgesloten' && opzoek.toSet(eis.codes).has(code))
        return { soort: 'regel', reden: 'uitgesloten', regel, score };
      if (eis.soort === 'inwoners' && (inwoners === null || inwoners === undefined))
        return { soort: 'regel', reden: 'zonder_inwoners', regel, score };
      if (eis.soort !== 'minimumscore' || (eis.programma ?? programma) !== programma) continue;
      if (isLager(score, eis.minimaal)) return { soort: 'regel', reden: 'minimumscore', regel, score };
    }
    return { soort: 'mag', score };
  };
}
