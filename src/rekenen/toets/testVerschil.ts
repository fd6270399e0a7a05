import { checkGetallen } from '../checkGetallen.js';
import { checkLengte } from '../checkLengte.js';
import type { Schatting } from '../interval.js';
import type { Blokgewicht, Permutatieresultaat, Toetsopties, Toetswijze } from './permutatie.js';
import { testLineair } from './testLineair.js';

/** Options of {@link testVerschil}. */
export interface TestVerschilOptions extends Toetsopties {
  /**
   * The block of every value, for instance its gemeente: outcomes are then compared and exchanged within a block only.
   * Default: one block.
   */
  readonly blokken?: { readonly een: readonly string[]; readonly ander: readonly string[] };
  /** How the groups came about. Default: `loting`. */
  readonly wijze?: Toetswijze;
  /** How much a block counts. Default: `precisie`. */
  readonly gewicht?: Blokgewicht;
}

/** The result of {@link testVerschil}. */
export interface Verschilresultaat extends Permutatieresultaat {
  /** The mean of the one group minus the mean of the other (within blocks), with the interval that belongs to the test. */
  readonly verschil: Schatting;
}

/**
 * Tests whether two groups differ, by exchanging buurten between the groups in every possible way (Fisher 1935, The Design of Experiments;
 * Edgington and Onghena 2007, Randomization Tests, chapter 4). Two-sided on the absolute difference of means; an arrangement that is
 * exactly as extreme counts too. Nothing is assumed about the distribution of the figures.
 *
 * The interval holds every shift that the same test does not reject at `1 - betrouwbaarheid`; so it excludes 0 exactly when p is at most
 * that level. What is not rejected need not be one stretch: the interval is its hull, and where 0 is rejected only on the side of the found
 * difference. It assumes that the situation moves all buurten by the same amount.
 *
 * @param een - the values of the one group, at least one, finite; a missing value must be left out beforehand
 * @param ander - the values of the other
 * @returns p, how it was computed, the difference and its interval; when all values are equal, p is 1 and there is no interval
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.te_weinig_waarden`, `evaluatie.lengte_verschilt`,
 *   `evaluatie.geen_contrast` (no block holds both groups), `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`
 *
 * @example
 * ```ts
 * import { testVerschil } from 'buurtaanpak/rekenen';
 *
 * const { p, aantal, verschil } = testVerschil([5, 6, 7], [1, 2, 3, 4]);
 * aantal; // => 35
 * p; // => 2 / 35
 * verschil.waarde; // => 3.5
 * testVerschil([], [1]); // throws evaluatie.te_weinig_waarden
 * ```
 */
export function testVerschil(
  een: readonly number[],
  ander: readonly number[],
  options: TestVerschilOptions = {},
): Verschilresultaat {
  checkGetallen('een', een, 1);
  checkGetallen('ander', ander, 1);
  const { blokken, ...rest } = options;
  if (blokken !== undefined) {
    checkLengte('een', een.length, 'blokken.een', blokken.een.length);
    checkLengte('ander', ander.length, 'blokken.ander', blokken.ander.length);
  }
  const { toets, effect } = testLineair(
    [
      ...een.map((waarde, i) => ({ waarde, label: 1, blok: blokken?.een[i] ?? '' })),
      ...ander.map((waarde, i) => ({ waarde, label: 0, blok: blokken?.ander[i] ?? '' })),
    ],
    rest,
  );
  return { ...toets, verschil: effect };
}
