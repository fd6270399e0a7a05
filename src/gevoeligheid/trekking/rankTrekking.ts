// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { RUIS } from '../../rekenen/index.js';

/** The arrays of {@link rankTrekking}, made once for all draws. */
export interface Rangwerk {
  readonly tellers: Int32Array;
  readonly emmers: Int32Array;
  readonly volgorde: Int32Array;
  readonly gesorteerd: Float64Array;
}

/** The number of buckets per row: so many that most hold one score, and so few that they stay in the cache. */
export const EMMERS_PER_RIJ = 2;

/** A bucket with more scores than this is sorted separately. */
const VOL = 32;

/**
 * Puts the scores from high to low in `gesorteerd`, and their rows in `volgorde`. Gives the number of scores; rows without a score (NaN) do
 * not count. It distributes the scores over buckets and sorts by insertion within a bucket, because a full sort would be most of the work
 * of a draw.
 */
export function sortTrekking(scores: Float64Array, werk: Rangwerk): number {
  const { tellers, emmers, volgorde, gesorteerd } = werk;
  const n = scores.length;
  let laagste = Number.POSITIVE_INFINITY;
  let hoogste = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const score = scores[i]!;
    if (score < laagste) laagste = score;
    if (score > hoogste) hoogste = score;
  }
  const aantalEmmers = n * EMMERS_PER_RIJ;
  const schaal = hoogste > laagste ? (aantalEmmers - 1) / (hoogste - laagste) : 0;
  tellers.fill(0);
  for (let i = 0; i < n; i++) {
    const score = scores[i]!;
    const emmer = Number.isNaN(score) ? aantalEmmers : ((hoogste - score) * schaal) | 0;
    emmers[i] = emmer;
    tellers[emmer + 1] = tellers[emmer + 1]! + 1;
  }
  let volste = 0;
  for (let e = 1; e <= aantalEmmers; e++) {
    const telling = tellers[e]!;
    if (telling > volste) volste = telling;
    tellers[e] = telling + tellers[e - 1]!;
  }
  // Now tellers[e] is where bucket e begins.
  const aantal = tellers[aantalEmmers]!;
  for (let i = 0; i < n; i++) {
    const emmer = emmers[i]!;
    if (emmer === aantalEmmers) continue;
    const plek = tellers[emmer]!;
    tellers[emmer] = plek + 1;
    volgorde[plek] = i;
    gesorteerd[plek] = scores[i]!;
  }
  if (volste > VOL) {
    // After the filling tellers[e] is where bucket e ends.
    for (let e = 0, van = 0; e < aantalEmmers; e++) {
      const tot = tellers[e]!;
      if (tot - van > VOL) {
        const deel = volgorde.subarray(van, tot).sort((a, b) => scores[b]! - scores[a]!);
        for (let j = 0; j < deel.length; j++) gesorteerd[van + j] = scores[deel[j]!]!;
      }
      van = tot;
    }
  }
  // The previous score is kept in a variable, because most scores are already in their place.
  let vorige = Number.POSITIVE_INFINITY;
  for (let j = 0; j < aantal; j++) {
    const score = gesorteerd[j]!;
    if (vorige >= score) {
      vorige = score;
      continue;
    }
    const rij = volgorde[j]!;
    let plek = j - 1;
    do {
      gesorteerd[plek + 1] = gesorteerd[plek]!;
      volgorde[plek + 1] = volgorde[plek]!;
      plek -= 1;
    } while (plek >= 0 && gesorteerd[plek]! < score);
    gesorteerd[plek + 1] = score;
    volgorde[plek + 1] = rij;
  }
  return aantal;
}

/** The size of the scores, as in `rankScores`: the largest of `maat` and the absolute scores. */
export function measureGrootste({ gesorteerd }: Rangwerk, aantal: number, maat: number): number {
  return aantal === 0 ? maat : Math.max(maat, Math.abs(gesorteerd[0]!), Math.abs(gesorteerd[aantal - 1]!));
}

/**
 * Ranks from high (1) to low. Equal scores share the best rank; `rankScores` has the same rule for which scores are equal. A row without a
 * score (NaN) gets 0.
 *
 * @param maat - as in `rankScores`: the size of the scores that may cancel each other out in a sum
 */
export function rankTrekking(scores: Float64Array, rangen: Int32Array, werk: Rangwerk, maat = 0): void {
  const { volgorde, gesorteerd } = werk;
  const aantal = sortTrekking(scores, werk);
  if (aantal < scores.length) rangen.fill(0);
  const grens = RUIS * measureGrootste(werk, aantal, maat);
  let rang = 1;
  let hoogste = Number.POSITIVE_INFINITY;
  for (let j = 0; j < aantal; j++) {
    const score = gesorteerd[j]!;
    if (hoogste - score > grens) {
      rang = j + 1;
      hoogste = score;
    }
    rangen[volgorde[j]!] = rang;
  }
}
