/**
 * The power mean of the scores, from the mean of the powers. Each power is of a score as a share of the top.
 *
 * @param gemiddelde - the mean of `exp(term)`
 * @param afwijking - the mean of `exp(term) - 1`, which keeps the digits that a power close to 0 loses
 */
export function finishMacht(gemiddelde: number, afwijking: number, top: number, macht: number): number {
  if (top === 0) return 0;
  return top * Math.exp((afwijking > -0.5 ? Math.log1p(afwijking) : Math.log(gemiddelde)) / macht);
}
