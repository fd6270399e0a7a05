import { type Doelstap, solveDoel } from '../../oplosser/index.js';
import { i16, i32 } from '../../rekenen/index.js';
import type { Programmascore } from '../model/invoer.js';
import type { UitlegNietGekozen } from '../model/uitleg.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { getGewicht } from '../vraagstuk/getGewicht.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';
import { solveMet } from './solveMet.js';

/** A rise of a score that brings a candidate in. */
export type Stijging = NonNullable<UitlegNietGekozen['stijging']> & {
  /** The rise to a tie, when the candidate loses that tie and needs more. */
  readonly gelijk?: { readonly punten: number; readonly score: number };
};

/** Whether the candidate is chosen with another score for a programme. */
function isGekozenMet({ vraagstuk }: Heropend, kandidaat: number, code: string, programma: string, score: number) {
  const gegeven = vraagstuk.scores[programma] as readonly Programmascore[];
  const rijen = gegeven.map((rij) => (rij.code === code ? { ...rij, score } : rij));
  const anders = { ...vraagstuk, scores: { ...vraagstuk.scores, [programma]: rijen } };
  const probleem = createKeuzeprobleem(anders);
  const { toewijzing } = solveDoel(probleem, toRekendoel(anders), anders.budget);
  return toewijzing !== undefined && i16(toewijzing, kandidaat) >= 0;
}

/**
 * The smallest rise of the score for one programme that brings a candidate in. Every point that it gains is also a gain of the best
 * selection with it, and of no selection without it. So the rise equals the difference between both selections. At exactly that rise the
 * tie rule decides; to know its answer, the problem is solved with the new score.
 */
export function findStijging(heropend: Heropend, kandidaat: number, code: string): Stijging | undefined {
  const { vraagstuk, probleem, selectie } = heropend;
  const { doel, quota, scores, eenheid } = vraagstuk;
  if (doel.soort !== 'totaal') return undefined;
  const nu = Math.round(selectie.bewijs.doelwaarde * eenheid);
  let beste: Stijging | undefined;
  for (const programma of new Set(quota.map((quotum) => quotum.programma))) {
    const gewicht = getGewicht(vraagstuk, programma);
    const score = scores[programma]?.find((rij) => rij.code === code)?.score;
    let bits = 0;
    quota.forEach((quotum, j) => {
      if (quotum.programma === programma) bits |= 1 << j;
    });
    if (score === null || score === undefined || gewicht === 0 || !(i32(probleem.masker, kandidaat) & bits)) continue;
    const uitkomst = solveMet(heropend, kandidaat, bits);
    if (uitkomst.toewijzing === undefined || !uitkomst.volledig) continue;
    const eenheden = nu - (uitkomst.stappen[0] as Doelstap).waarde;
    const raise = (erbij: number) => {
      const punten = (eenheden + erbij) / (gewicht * eenheid);
      const hoger = Math.round((score + punten) * eenheid) / eenheid;
      return { punten, score: gewicht === 1 ? hoger : score + punten };
    };
    // At a tie, or when a weight changes the size of a unit of score, one or two units more may be needed.
    for (let erbij = 0; erbij <= 2; erbij++) {
      const { punten, score: nodig } = raise(erbij);
      if (beste !== undefined && beste.punten <= punten) break;
      if (!isGekozenMet(heropend, kandidaat, code, programma, nodig)) continue;
      beste = { programma, punten, score: nodig, ...(erbij > 0 && { gelijk: raise(0) }) };
      break;
    }
  }
  return beste;
}
