import { checkGetallen } from '../checkGetallen.js';
import type { Schatting } from '../interval.js';
import type { PermutatieOptions, Permutatieresultaat } from './permutatie.js';
import { testLineair } from './testLineair.js';

/** Options of {@link testGepaardVerschil}. */
export interface TestGepaardVerschilOptions extends PermutatieOptions {}

/** The result of {@link testGepaardVerschil}. */
export interface Gepaardresultaat extends Permutatieresultaat {
  /** The mean of the differences with the interval that belongs to the test. */
  readonly verschil: Schatting;
}

/**
 * Tests whether differences (after minus before, or a buurt minus its comparison buurt) lie around 0, by turning the sign of
 * every difference in every possible way (Fisher 1935, section 21). Two-sided on the absolute mean.
 *
 * @param verschillen - one finite difference for each buurt, at least one in all; a difference of 0 counts too
 * @returns p, how it was computed, the mean difference and its interval; with only zeros p is 1 and there is no interval
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.te_weinig_waarden`, `evaluatie.kans_ongeldig`,
 *   `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`
 *
 * @example
 * ```ts
 * import { testGepaardVerschil } from 'buurtaanpak/rekenen';
 *
 * const { p, kleinsteP, verschil } = testGepaardVerschil([1, 2, 3, 4]);
 * p; // => 0.125
 * kleinsteP; // => 0.125
 * verschil; // => { waarde: 2.5, interval: { onder: null, boven: null, betrouwbaarheid: 0.95, methode: 'permutatie' } }
 * ```
 */
export function testGepaardVerschil(
  verschillen: readonly number[],
  options: TestGepaardVerschilOptions = {},
): Gepaardresultaat {
  checkGetallen('verschillen', verschillen, 1);
  // A difference is a block of two units, before and after: exchanging their labels turns its sign.
  const { toets, effect } = testLineair(
    verschillen.flatMap((verschil, i) => [
      { waarde: verschil, label: 1, blok: String(i) },
      { waarde: 0, label: 0, blok: String(i) },
    ]),
    options,
  );
  return { ...toets, verschil: effect };
}
