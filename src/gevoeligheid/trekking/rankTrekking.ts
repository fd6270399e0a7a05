// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { RUIS } from '../../rekenen/index.js';
import { type Rangwerk, sortTrekking } from './sortTrekking.js';

/** The size of the scores, as in `rankScores`: the largest of `maat` and the absolute scores. */
export function measureGrootste({ gesorteerd }: Rangwerk, aantal: number, maat: number): number {
  return aantal === 0 ? maat : Math.max(maat, Math.abs(gesorteerd[0]!), Math.abs(gesorteerd[aantal - 1]!));
}

/** Writes the ranks of the sorted rows. Scores within `grens` of the highest of their group are equal. */
function writeRangen(
  { getallen, rijen, gesorteerd }: Rangwerk,
  aantal: number,
  rangen: Int32Array,
  grens: number,
): void {
  let rang = 1;
  let hoogste = Number.POSITIVE_INFINITY;
  let j = 0;
  // Four rows in a round: the engine looks up an array anew in every round.
  for (; j + 3 < aantal; j += 4) {
    const q = rijen + j;
    let score = gesorteerd[j]!;
    if (hoogste - score > grens) {
      rang = j + 1;
      hoogste = score;
    }
    rangen[getallen[q]!] = rang;
    score = gesorteerd[j + 1]!;
    if (hoogste - score > grens) {
      rang = j + 2;
      hoogste = score;
    }
    rangen[getallen[q + 1]!] = rang;
    score = gesorteerd[j + 2]!;
    if (hoogste - score > grens) {
      rang = j + 3;
      hoogste = score;
    }
    rangen[getallen[q + 2]!] = rang;
    score = gesorteerd[j + 3]!;
    if (hoogste - score > grens) {
      rang = j + 4;
      hoogste = score;
    }
    rangen[getallen[q + 3]!] = rang;
  }
  for (; j < aantal; j++) {
    const score = gesorteerd[j]!;
    if (hoogste - score > grens) {
      rang = j + 1;
      hoogste = score;
    }
    rangen[getallen[rijen + j]!] = rang;
  }
}

/**
 * Ranks from high (1) to low. Equal scores share the best rank; `rankScores` has the same rule for which scores are equal. A row without a
 * score (NaN) gets 0. Gives the number of scores.
 *
 * @param maat - as in `rankScores`: the size of the scores that may cancel each other out in a sum
 */
export function rankTrekking(scores: Float64Array, rangen: Int32Array, werk: Rangwerk, maat = 0): number {
  const aantal = sortTrekking(scores, werk);
  const { getallen, rijen } = werk;
  writeRangen(werk, aantal, rangen, RUIS * measureGrootste(werk, aantal, maat));
  for (let j = aantal; j < scores.length; j++) rangen[getallen[rijen + j]!] = 0;
  return aantal;
}
