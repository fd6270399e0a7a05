import { checkPwaarden } from './checkPwaarden.js';
import { sortPwaarden } from './sortPwaarden.js';

/**
 * Corrects p-values for the number of comparisons by the step-down method of Holm (1979): when you compare the corrected values with
 * alpha, the chance of one or more false findings is at most alpha, whatever the dependence between the comparisons.
 *
 * @param pWaarden - 0 to 1 inclusive; none gives none
 * @returns the corrected values in the same order, at most 1; equal values stay equal
 * @throws DomeinFout `evaluatie.p_ongeldig`
 *
 * @example
 * ```ts
 * import { adjustHolm } from 'buurtaanpak/rekenen';
 *
 * adjustHolm([0.01, 0.04, 0.03]); // => [0.03, 0.06, 0.06]
 * adjustHolm([1.5]); // throws evaluatie.p_ongeldig
 * ```
 */
export function adjustHolm(pWaarden: readonly number[]): number[] {
  checkPwaarden(pWaarden);
  const uit = new Array<number>(pWaarden.length).fill(1);
  let hoogste = 0;
  sortPwaarden(pWaarden).forEach(({ p, positie }, i) => {
    hoogste = Math.max(hoogste, Math.min(1, (pWaarden.length - i) * p));
    uit[positie] = hoogste;
  });
  return uit;
}
