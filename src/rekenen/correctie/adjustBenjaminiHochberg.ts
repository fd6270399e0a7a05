import { checkPwaarden } from './checkPwaarden.js';
import { sortPwaarden } from './sortPwaarden.js';

/**
 * Corrects p-values by the step-up method of Benjamini and Hochberg (1995): when you compare the corrected values with q, at most a share
 * q of the reported differences is expected to be false, provided that the comparisons are independent or positively dependent. Milder
 * than Holm; for exploring.
 *
 * @param pWaarden - 0 to 1 inclusive; none gives none
 * @returns the corrected values in the same order, at most 1
 * @throws DomeinFout `evaluatie.p_ongeldig`
 *
 * @example
 * ```ts
 * import { adjustBenjaminiHochberg } from 'buurtaanpak/rekenen';
 *
 * adjustBenjaminiHochberg([0.01, 0.04, 0.03]); // => [0.03, 0.04, 0.04]
 * ```
 */
export function adjustBenjaminiHochberg(pWaarden: readonly number[]): number[] {
  checkPwaarden(pWaarden);
  const uit = new Array<number>(pWaarden.length).fill(1);
  let laagste = 1;
  for (const [i, { p, positie }] of [...sortPwaarden(pWaarden).entries()].reverse()) {
    laagste = Math.min(laagste, (p * pWaarden.length) / (i + 1));
    uit[positie] = laagste;
  }
  return uit;
}
