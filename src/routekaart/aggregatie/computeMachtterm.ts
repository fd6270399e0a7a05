/**
 * The natural logarithm of a power: `(score / top) ** macht`. It is 0 for the top of the row and below 0 for the other scores. So no power
 * becomes too large, and not all of them become too small.
 */
export function computeMachtterm(score: number, top: number, macht: number): number {
  return macht * Math.log(score / top);
}
