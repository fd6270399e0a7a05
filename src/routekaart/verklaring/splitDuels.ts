import { measureRuis, RUIS } from '../../rekenen/index.js';

interface Duel {
  /** Per child its weight, with the sign of for whom it votes; 0 where it does not. */
  readonly stemmen: readonly number[];
  /** 1 won, -1 lost, 0 a draw. */
  readonly uitkomst: number;
}

/** The children, with what two of their scores may differ and be equal all the same. */
interface Stemmers {
  readonly kolommen: readonly Float64Array[];
  readonly gewichten: readonly number[];
  readonly ruis: readonly number[];
}

function holdDuel({ kolommen, gewichten, ruis }: Stemmers, i: number, j: number): Duel {
  let voor = 0;
  let tegen = 0;
  const stemmen = kolommen.map((kolom, k) => {
    const gewicht = gewichten[k] as number;
    const verschil = (kolom[i] as number) - (kolom[j] as number);
    // A missing score does not vote, nor does one that is equal but for rounding.
    if (!(Math.abs(verschil) > (ruis[k] as number))) return 0;
    if (verschil > 0) voor += gewicht;
    else tegen += gewicht;
    return gewicht * Math.sign(verschil);
  });
  const gelijk = Math.abs(voor - tegen) <= RUIS * (voor + tegen);
  return { stemmen, uitkomst: gelijk ? 0 : Math.sign(voor - tegen) };
}

/**
 * The difference of two rows by Copeland's method, over the children: duel by duel with the same opponent (and the one between the two).
 * Where the one did better, that is divided over the children whose votes differ in its favour, in proportion. So parts add up to the
 * difference, a child on which both are equal gets none, and none goes against who is better.
 *
 * @param scores - the scores that came out; NaN for a row that took no part
 */
export function splitDuels(
  kolommen: readonly Float64Array[],
  gewichten: readonly number[],
  scores: Float64Array,
  a: number,
  b: number,
): number[] {
  const delen = gewichten.map(() => 0);
  const stemmers = { kolommen, gewichten, ruis: kolommen.map(measureRuis) };
  for (let j = 0; j < scores.length; j++) {
    if (j === a || Number.isNaN(scores[j])) continue;
    const een = holdDuel(stemmers, a, j);
    const ander = holdDuel(stemmers, b, j === b ? a : j);
    const winst = een.uitkomst - ander.uitkomst;
    const voordeel = een.stemmen.map((stem, k) => Math.max(0, (stem - (ander.stemmen[k] as number)) * winst));
    const samen = voordeel.reduce((som, deel) => som + deel, 0);
    if (samen > 0)
      voordeel.forEach((deel, k) => {
        delen[k] = (delen[k] as number) + (winst * deel) / samen;
      });
  }
  return delen;
}
