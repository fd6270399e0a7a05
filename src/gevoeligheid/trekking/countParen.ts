// Runs for every draw: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { RUIS } from '../../rekenen/index.js';
import type { Grensrijen } from './grensparen.js';

/** Counts a draw in which all have a score. Nearly all draws are such, so this loop is a short one. */
function countVol(a: Float64Array, b: Float64Array, ruis: number, telling: Uint32Array): void {
  let plek = 1;
  for (let p = 0; p < a.length; p++) {
    const een = a[p]!;
    for (let q = 0; q < b.length; q++, plek += 3) {
      const verschil = een - b[q]!;
      if (verschil > ruis) telling[plek] = telling[plek]! + 1;
      else if (verschil >= -ruis) telling[plek + 1] = telling[plek + 1]! + 1;
    }
  }
  telling[telling.length - 1] = telling[telling.length - 1]! + 1;
}

/** Counts a draw in which some have no score. */
function countOpen(a: Float64Array, b: Float64Array, ruis: number, telling: Uint32Array): void {
  let plek = 0;
  for (const een of a)
    for (const ander of b) {
      const verschil = een - ander;
      if (!Number.isNaN(verschil)) telling[plek] = telling[plek]! + 1;
      if (verschil > ruis) telling[plek + 1] = telling[plek + 1]! + 1;
      else if (verschil >= -ruis) telling[plek + 2] = telling[plek + 2]! + 1;
      plek += 3;
    }
}

/**
 * Counts the order of the pairs in draws.
 *
 * @param scores - draw after draw, all in one array
 * @param maten - per draw the size of the scores that may cancel each other out in a sum, as for `rankScores`
 * @param aantal - the number of buurten
 */
export function countParen(
  scores: Float64Array,
  maten: readonly { readonly maat: number }[],
  aantal: number,
  { binnen, buiten }: Grensrijen,
  telling: Uint32Array,
): void {
  const a = new Float64Array(binnen.length);
  const b = new Float64Array(buiten.length);
  for (const [d, { maat }] of maten.entries()) {
    let grootste = maat;
    let som = 0;
    for (const [kant, rijen] of [
      [a, binnen],
      [b, buiten],
    ] as const)
      for (let p = 0; p < kant.length; p++) {
        const score = scores[d * aantal + rijen[p]!]!;
        kant[p] = score;
        som += score;
        if (Math.abs(score) > grootste) grootste = Math.abs(score);
      }
    // One missing score (NaN) makes the sum NaN.
    (Number.isNaN(som) ? countOpen : countVol)(a, b, RUIS * grootste, telling);
  }
}
