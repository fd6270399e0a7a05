// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { makeCleaner, RUIS } from '../../rekenen/index.js';
import { measureGrootste } from './rankTrekking.js';
import { type Rangwerk, sortTrekking } from './sortTrekking.js';

/** Removes the rounding noise from the scores, in the same array. Equal scores become the same number, as in `rankScores`. */
export function cleanTrekking(scores: Float64Array, werk: Rangwerk, maat: number): void {
  const { getallen, rijen, gesorteerd } = werk;
  const aantal = sortTrekking(scores, werk);
  const grootste = measureGrootste(werk, aantal, maat);
  const clean = makeCleaner(grootste);
  let hoogste = Number.POSITIVE_INFINITY;
  let rond = 0;
  for (let j = 0; j < aantal; j++) {
    const score = gesorteerd[j]!;
    if (hoogste - score > RUIS * grootste) {
      hoogste = score;
      rond = clean(score);
    }
    scores[getallen[rijen + j]!] = rond;
  }
}
