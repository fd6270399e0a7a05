import { roundGetal } from '../../kern/huis.js';
import { solveDoel } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import type { UitlegNietGekozen } from '../model/uitleg.js';
import { getBits } from '../vraagstuk/getBits.js';
import { getGewicht } from '../vraagstuk/getGewicht.js';
import { getScore } from '../vraagstuk/getScore.js';
import { listMaskers } from '../vraagstuk/listMaskers.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import { isGekozenMet } from './isGekozenMet.js';
import type { Heropend } from './reopenSelectie.js';

/** A rise of a score that brings a candidate in. */
export type Stijging = NonNullable<UitlegNietGekozen['stijging']> & {
  /** The rise to a tie, when the candidate loses that tie and needs more. */
  readonly gelijk?: { readonly punten: number; readonly score: number };
};

/** The quota, as bits, for which a candidate would qualify if its scores were high enough. */
function listOpen({ vraagstuk }: Heropend, kandidaat: number): number {
  const regels = vraagstuk.regels.filter(({ soort }) => soort !== 'minimumscore');
  return i32(listMaskers(vraagstuk, regels).na, kandidaat);
}

/** What a score lacks to the minimum of the rules. */
function measureTekort({ vraagstuk }: Heropend, programma: string, score: number): number {
  return vraagstuk.regels.reduce(
    (tekort, regel) =>
      regel.soort === 'minimumscore' && (regel.programma ?? programma) === programma
        ? Math.max(tekort, roundGetal(regel.minimaal - score))
        : tekort,
    0,
  );
}

/** The value of the best selection that has the candidate for one of the quota in `bits`, in units; `undefined` when there is none. */
function solveVoor({ vraagstuk, probleem }: Heropend, kandidaat: number, bits: number): number | undefined {
  const masker = Int32Array.from(probleem.masker);
  masker[kandidaat] = bits;
  const verplicht = [...new Set([...probleem.verplicht, kandidaat])].sort((a, b) => a - b);
  const uitkomst = solveDoel({ ...probleem, masker, verplicht }, toRekendoel(vraagstuk), vraagstuk.budget);
  const [stap] = uitkomst.stappen;
  return stap === undefined || !uitkomst.volledig ? undefined : stap.waarde;
}

/** The smallest rise for one programme, unless it is not below that of another. */
function findVoor(
  heropend: Heropend,
  kandidaat: number,
  programma: string,
  bits: number,
  beste: number,
): Stijging | undefined {
  const { vraagstuk, selectie } = heropend;
  const { eenheid } = vraagstuk;
  const gewicht = getGewicht(vraagstuk, programma);
  const score = getScore(vraagstuk, programma, kandidaat);
  const waarde = solveVoor(heropend, kandidaat, bits);
  if (waarde === undefined || score === undefined) return undefined;
  const eenheden = Math.round(selectie.bewijs.doelwaarde * eenheid) - waarde;
  const tekort = measureTekort(heropend, programma, score);
  const raise = (erbij: number) => {
    // A score without weight only has to reach the minimum.
    const punten = gewicht === 0 ? tekort : Math.max((eenheden + erbij) / (gewicht * eenheid), tekort);
    const hoger = Math.round((score + punten) * eenheid) / eenheid;
    return { punten, score: gewicht === 1 ? hoger : score + punten };
  };
  // At a tie, or when a weight changes the size of a unit of score, one or two units more may be needed.
  for (let erbij = 0; erbij <= 2; erbij++) {
    const { punten, score: nodig } = raise(erbij);
    if (beste <= punten) return undefined;
    if (isGekozenMet(heropend, kandidaat, programma, nodig) !== true) continue;
    return { programma, punten, score: nodig, ...(erbij > 0 && { gelijk: raise(0) }) };
  }
  return undefined;
}

/**
 * The smallest rise of the score for one programme that brings a candidate in. Every point that it gains is also a gain of the best
 * selection with it for that programme, and of no other selection. So the rise equals the difference between both selections, or what the
 * score lacks to the minimum of the rules when that is more. At exactly that rise the tie rule decides; to know its answer, the problem is
 * solved with the new score.
 */
export function findStijging(heropend: Heropend, kandidaat: number): Stijging | undefined {
  const { vraagstuk } = heropend;
  const { doel, quota } = vraagstuk;
  if (doel.soort !== 'totaal') return undefined;
  const open = listOpen(heropend, kandidaat);
  let beste: Stijging | undefined;
  for (const programma of new Set(quota.map((quotum) => quotum.programma))) {
    const bits = open & getBits(quota, [programma]);
    if (bits === 0) continue;
    beste = findVoor(heropend, kandidaat, programma, bits, beste?.punten ?? Number.POSITIVE_INFINITY) ?? beste;
  }
  return beste;
}
