import { isBasis } from './isBasis.js';
import type { Kanswaarde } from './kanswaarde.js';

/** What a true count can be, with the chance of each number. */
export interface Aantalverdeling {
  /** The numbers from low to high. Their whole weights are together `basis²`, or `basis (basis + 1) / 2` for a published 0. */
  readonly waarden: readonly Kanswaarde[];
  readonly gemiddelde: number;
  readonly variantie: number;
}

/**
 * What the true count can be behind a published count that CBS rounded at random to a multiple of `basis`, by Bayes' rule: before, every
 * whole number from 0 on was as likely. So the weight of a number at a distance `d` is `basis - d`: `basis` times the chance that it was
 * rounded to this one (`listAfrondingen`). The mean and the variance are the doubles nearest to the exact fractions: `n` and
 * `(basis² - 1) / 6`, and for a published 0 `(basis - 1) / 3` and `(basis - 1)(basis + 2) / 18`.
 *
 * A draw needs no list: the sum of the published count and the difference of two whole numbers, each drawn evenly from 0 to `basis - 1`, has
 * this distribution; for a published 0 a draw below 0 is done again.
 *
 * @param gepubliceerd - the published count
 * @param basis - the multiple: a whole number from 2 to 10,000
 * @returns the distribution; undefined for a number that is no such multiple, as no count is published as that, and for another basis
 *
 * @example
 * ```ts
 * import { findAantalverdeling } from 'buurtaanpak/kerncijfers/huis';
 *
 * findAantalverdeling(0, 5)?.waarden.map(({ waarde, gewicht }) => [waarde, gewicht]); // => [[0, 5], [1, 4], [2, 3], [3, 2], [4, 1]]
 * findAantalverdeling(345, 5)?.variantie; // => 4
 * findAantalverdeling(344, 5); // => undefined
 * ```
 */
export function findAantalverdeling(gepubliceerd: number, basis: number): Aantalverdeling | undefined {
  if (!isBasis(basis) || !Number.isSafeInteger(gepubliceerd) || gepubliceerd < 0 || gepubliceerd % basis !== 0)
    return undefined;
  const onder = Math.max(0, gepubliceerd - basis + 1);
  const waarden = Array.from({ length: gepubliceerd + basis - onder }, (_, i) => ({
    waarde: onder + i,
    gewicht: basis - Math.abs(onder + i - gepubliceerd),
  }));
  return gepubliceerd === 0
    ? { waarden, gemiddelde: (basis - 1) / 3, variantie: ((basis - 1) * (basis + 2)) / 18 }
    : { waarden, gemiddelde: gepubliceerd, variantie: (basis * basis - 1) / 6 };
}
