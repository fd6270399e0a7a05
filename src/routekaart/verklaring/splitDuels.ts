import { f64, measureRuis, RUIS } from '../../rekenen/index.js';

/** The outcome of one row against another. */
export interface Duel {
  /** Per child its weight, with the sign of for whom it votes; 0 where it does not. */
  readonly stemmen: Float64Array;
  /** 1 won, -1 lost, 0 a draw. */
  readonly uitkomst: number;
}

/** A child of which two scores that differ no more than `ruis` are equal all the same. */
export interface Stemmer {
  readonly kolom: Float64Array;
  readonly gewicht: number;
  readonly ruis: number;
}

/** Lets two rows meet: every child votes by its weight. */
export function holdDuel(stemmers: readonly Stemmer[], i: number, j: number): Duel {
  let voor = 0;
  let tegen = 0;
  const stemmen = Float64Array.from(stemmers, ({ kolom, gewicht, ruis }) => {
    const verschil = f64(kolom, i) - f64(kolom, j);
    // A missing score does not vote, nor does one that is equal but for rounding.
    if (!(Math.abs(verschil) > ruis)) return 0;
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
  kinderen: readonly Omit<Stemmer, 'ruis'>[],
  scores: Float64Array,
  a: number,
  b: number,
): Float64Array {
  const delen = new Float64Array(kinderen.length);
  const stemmers = kinderen.map(({ kolom, gewicht }) => ({ kolom, gewicht, ruis: measureRuis(kolom) }));
  for (let j = 0; j < scores.length; j++) {
    if (j === a || Number.isNaN(scores[j])) continue;
    const een = holdDuel(stemmers, a, j);
    const ander = holdDuel(stemmers, b, j === b ? a : j);
    const winst = een.uitkomst - ander.uitkomst;
    const voordeel = een.stemmen.map((stem, k) => Math.max(0, (stem - f64(ander.stemmen, k)) * winst));
    const samen = voordeel.reduce((som, deel) => som + deel, 0);
    if (samen > 0)
      voordeel.forEach((deel, k) => {
        delen[k] = f64(delen, k) + (winst * deel) / samen;
      });
  }
  return delen;
}
