import { f64 } from '../lees.js';

/** What the inversion needs of the test. */
export interface Kendallomkering {
  /** The slopes of the pairs, from low to high. */
  readonly hellingen: Float64Array;
  /** p of a slope at which no two outcomes become equal. */
  readonly findP: (afstand: number) => number;
  readonly alfa: number;
  /** Of the test itself, so of slope 0. */
  readonly s: number;
  readonly p: number;
}

/**
 * The slopes b that the test of y - b x does not reject, as a closed hull. S falls by two at each slope of a pair, from the number of pairs to
 * minus that, so the ends are slopes of pairs.
 *
 * At 0 itself the outcomes may have equals, with a distribution of their own. The test of 0 decides there: 0 is left out when it rejects, the
 * interval then ends at 0, and is taken in when it does not.
 *
 * @returns the ends, infinite where nothing bounds them
 */
export function invertKendall({
  hellingen,
  findP,
  alfa,
  s,
  p,
}: Kendallomkering): readonly [onder: number, boven: number] {
  const paren = hellingen.length;
  const isOver = (k: number) => findP(Math.abs(paren - 2 * k)) > alfa * (1 + 1e-12);
  const slope = (k: number) =>
    k < 0 ? Number.NEGATIVE_INFINITY : k >= paren ? Number.POSITIVE_INFINITY : f64(hellingen, k);
  // Position k: between slope k - 1 and slope k. Half of the pairs on each side is never rejected.
  let van = 0;
  let tot = Math.floor(paren / 2);
  while (van < tot) {
    const midden = (van + tot) >> 1;
    if (isOver(midden)) tot = midden;
    else van = midden + 1;
  }
  const onder = slope(van - 1);
  const boven = slope(paren - van);
  if (p > alfa * (1 + 1e-12)) return [Math.min(onder, 0), Math.max(boven, 0)];
  return s > 0 ? [Math.max(onder, 0), Math.max(boven, 0)] : [Math.min(onder, 0), Math.min(boven, 0)];
}
