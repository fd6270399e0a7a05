/**
 * The exponent of a score as a share of the top of its row: 0 at the top, below 0 elsewhere, so that no power is too large or all of
 * them too small to reckon with.
 */
export function computeMachtterm(score: number, top: number, macht: number): number {
  return macht * Math.log(score / top);
}
