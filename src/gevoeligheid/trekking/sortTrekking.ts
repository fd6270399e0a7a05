// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.
//
// The engine looks up an array anew in every round of a loop, which is half of the time of a round that does little. So each loop does
// several rows in a round, and the whole numbers stand in one array.

import { measureBereik } from '../../rekenen/index.js';

/** The arrays of {@link sortTrekking}, made once for all draws. */
export interface Rangwerk {
  /**
   * Three rows of whole numbers: the counters of the buckets, from `emmers` on the bucket of each row, and from `rijen` on the rows, sorted by
   * their score.
   */
  readonly getallen: Int32Array;
  readonly emmers: number;
  readonly rijen: number;
  /** The scores from high to low. */
  readonly gesorteerd: Float64Array;
}

/** The number of buckets per row: so many that most hold one score, and so few that they stay in the cache. */
export const EMMERS_PER_RIJ = 3;

/** With more shifts per row than this the scores lie so close together that the buckets do not help. */
const MEESTE_SCHUIVEN = 8;

/** Gives each row its bucket, and counts the buckets; a row without a score goes in the last one, `laatste`. */
function countEmmers(
  scores: Float64Array,
  { getallen, emmers }: Rangwerk,
  hoog: number,
  schaal: number,
  laatste: number,
): void {
  const n = scores.length;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    const x0 = scores[i]!;
    const x1 = scores[i + 1]!;
    const x2 = scores[i + 2]!;
    const x3 = scores[i + 3]!;
    const e0 = Number.isNaN(x0) ? laatste : ((hoog - x0) * schaal) | 0;
    const e1 = Number.isNaN(x1) ? laatste : ((hoog - x1) * schaal) | 0;
    const e2 = Number.isNaN(x2) ? laatste : ((hoog - x2) * schaal) | 0;
    const e3 = Number.isNaN(x3) ? laatste : ((hoog - x3) * schaal) | 0;
    const p = emmers + i;
    getallen[p] = e0;
    getallen[p + 1] = e1;
    getallen[p + 2] = e2;
    getallen[p + 3] = e3;
    getallen[e0 + 1] = getallen[e0 + 1]! + 1;
    getallen[e1 + 1] = getallen[e1 + 1]! + 1;
    getallen[e2 + 1] = getallen[e2 + 1]! + 1;
    getallen[e3 + 1] = getallen[e3 + 1]! + 1;
  }
  for (; i < n; i++) {
    const x = scores[i]!;
    const e = Number.isNaN(x) ? laatste : ((hoog - x) * schaal) | 0;
    getallen[emmers + i] = e;
    getallen[e + 1] = getallen[e + 1]! + 1;
  }
}

/** Turns counts into sums: then the counter of a bucket is where it begins. */
function sumTellers(tellers: Int32Array, laatste: number): void {
  let e = 1;
  let som = 0;
  for (; e + 3 <= laatste; e += 4) {
    const a = (som + tellers[e]!) | 0;
    const b = (a + tellers[e + 1]!) | 0;
    const c = (b + tellers[e + 2]!) | 0;
    som = (c + tellers[e + 3]!) | 0;
    tellers[e] = a;
    tellers[e + 1] = b;
    tellers[e + 2] = c;
    tellers[e + 3] = som;
  }
  for (; e <= laatste; e++) {
    som = (som + tellers[e]!) | 0;
    tellers[e] = som;
  }
}

/** Puts every row, with its score, in its bucket. */
function fillEmmers(scores: Float64Array, { getallen, emmers, rijen, gesorteerd }: Rangwerk): void {
  const n = scores.length;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    const q = emmers + i;
    let e = getallen[q]!;
    let plek = getallen[e]!;
    getallen[e] = plek + 1;
    getallen[rijen + plek] = i;
    gesorteerd[plek] = scores[i]!;
    e = getallen[q + 1]!;
    plek = getallen[e]!;
    getallen[e] = plek + 1;
    getallen[rijen + plek] = i + 1;
    gesorteerd[plek] = scores[i + 1]!;
    e = getallen[q + 2]!;
    plek = getallen[e]!;
    getallen[e] = plek + 1;
    getallen[rijen + plek] = i + 2;
    gesorteerd[plek] = scores[i + 2]!;
    e = getallen[q + 3]!;
    plek = getallen[e]!;
    getallen[e] = plek + 1;
    getallen[rijen + plek] = i + 3;
    gesorteerd[plek] = scores[i + 3]!;
  }
  for (; i < n; i++) {
    const e = getallen[emmers + i]!;
    const plek = getallen[e]!;
    getallen[e] = plek + 1;
    getallen[rijen + plek] = i;
    gesorteerd[plek] = scores[i]!;
  }
}

/** Moves the score at place `j` up to where it belongs, and gives how far. */
function shift({ getallen, rijen, gesorteerd }: Rangwerk, j: number): number {
  const score = gesorteerd[j]!;
  const rij = getallen[rijen + j]!;
  let plek = j - 1;
  do {
    gesorteerd[plek + 1] = gesorteerd[plek]!;
    getallen[rijen + plek + 1] = getallen[rijen + plek]!;
    plek -= 1;
  } while (plek >= 0 && gesorteerd[plek]! < score);
  gesorteerd[plek + 1] = score;
  getallen[rijen + plek + 1] = rij;
  return j - plek;
}

/** Sorts by insertion, as the buckets left little to do. Gives whether it came to the end; it stops when there is much to do after all. */
function insert(werk: Rangwerk, aantal: number): boolean {
  const { gesorteerd } = werk;
  let schuiven = MEESTE_SCHUIVEN * aantal;
  let vorige = Number.POSITIVE_INFINITY;
  let j = 0;
  // The previous score is kept in a variable, because most scores are already in their place.
  for (; j + 3 < aantal && schuiven > 0; j += 4) {
    let score = gesorteerd[j]!;
    if (score > vorige) schuiven -= shift(werk, j);
    else vorige = score;
    score = gesorteerd[j + 1]!;
    if (score > vorige) schuiven -= shift(werk, j + 1);
    else vorige = score;
    score = gesorteerd[j + 2]!;
    if (score > vorige) schuiven -= shift(werk, j + 2);
    else vorige = score;
    score = gesorteerd[j + 3]!;
    if (score > vorige) schuiven -= shift(werk, j + 3);
    else vorige = score;
  }
  for (; j < aantal && schuiven > 0; j++) {
    const score = gesorteerd[j]!;
    if (score > vorige) schuiven -= shift(werk, j);
    else vorige = score;
  }
  return j === aantal;
}

/**
 * Puts the scores from high to low in `gesorteerd`, and their rows in `getallen` from `rijen` on; then the rows without a score (NaN). Gives
 * the number of scores. It distributes the scores over buckets and sorts by insertion, because a full sort would be most of the work of a
 * draw.
 */
export function sortTrekking(scores: Float64Array, werk: Rangwerk): number {
  const { getallen, emmers, rijen, gesorteerd } = werk;
  const laatste = scores.length * EMMERS_PER_RIJ;
  const { minimum: laag, maximum: hoog } = measureBereik(scores);
  const schaal = hoog > laag ? (laatste - 1) / (hoog - laag) : 0;
  getallen.fill(0, 0, emmers);
  countEmmers(scores, werk, hoog, schaal, laatste);
  sumTellers(getallen, laatste);
  const aantal = getallen[laatste]!;
  fillEmmers(scores, werk);
  if (insert(werk, aantal)) return aantal;
  const volgorde = getallen.subarray(rijen, rijen + aantal).sort((a, b) => scores[b]! - scores[a]!);
  for (let j = 0; j < aantal; j++) gesorteerd[j] = scores[volgorde[j]!]!;
  return aantal;
}
