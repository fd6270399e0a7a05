import { checkGetallen } from '../checkGetallen.js';
import { checkLengte } from '../checkLengte.js';
import type { Schatting } from '../interval.js';
import { rankWaarden } from '../kolom/rankWaarden.js';
import { f64 } from '../lees.js';
import { correlatePearson } from '../samenhang/correlatePearson.js';
import type { PermutatieOptions, Permutatieresultaat } from './permutatie.js';
import { testLineair } from './testLineair.js';

/** Options of {@link testSamenhang}. */
export interface TestSamenhangOptions extends PermutatieOptions {
  /** `spearman` uses only the order and is robust against outliers; `pearson` uses the straight line. Default: `spearman`. */
  readonly maat?: 'spearman' | 'pearson';
  /** The block of every pair, for instance its gemeente: outcomes are exchanged within a block only. Default: one block. */
  readonly blokken?: readonly string[];
}

/** The result of {@link testSamenhang}. */
export interface Samenhangresultaat extends Permutatieresultaat {
  readonly maat: 'spearman' | 'pearson';
  /** The correlation over all pairs, -1 to 1; `null` when one of the rows does not vary. */
  readonly correlatie: number | null;
  /** The rise of the outcome when the figure rises by 1 (within blocks), with its interval. Only for `pearson`. */
  readonly helling: Schatting | null;
}

/**
 * Tests whether a figure of the buurten and an outcome are related, by assigning the figures to the buurten in every possible way
 * (Edgington and Onghena 2007, chapter 11). Two-sided on the absolute correlation. Ties share the mean of their ranks.
 *
 * @param figuren - the figure of every buurt, at least two, finite, not all equal
 * @param uitkomsten - the outcome of the same buurten in the same order
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.te_weinig_waarden`, `evaluatie.lengte_verschilt`,
 *   `evaluatie.geen_contrast` (the figure does not vary within any block), `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`
 *
 * @example
 * ```ts
 * import { testSamenhang } from 'buurtaanpak/rekenen';
 *
 * const { correlatie, p } = testSamenhang([1, 2, 3, 4], [10, 20, 30, 400]);
 * correlatie; // => 1
 * p; // => 2 / 24
 * ```
 */
export function testSamenhang(
  figuren: readonly number[],
  uitkomsten: readonly number[],
  options: TestSamenhangOptions = {},
): Samenhangresultaat {
  const { maat = 'spearman', blokken, ...rest } = options;
  checkGetallen('figuren', figuren, 2);
  checkGetallen('uitkomsten', uitkomsten, 2);
  checkLengte('figuren', figuren.length, 'uitkomsten', uitkomsten.length);
  if (blokken !== undefined) checkLengte('figuren', figuren.length, 'blokken', blokken.length);
  const toKolom = (getallen: readonly number[]) => {
    const kolom = Float64Array.from(getallen);
    return maat === 'pearson' ? kolom : rankWaarden(kolom, 'gemiddeld');
  };
  const x = toKolom(figuren);
  const y = toKolom(uitkomsten);
  const { toets, effect } = testLineair(
    Array.from(x, (label, i) => ({ label, waarde: f64(y, i), blok: blokken?.[i] ?? '' })),
    rest,
  );
  return {
    ...toets,
    maat,
    correlatie: correlatePearson(x, y) ?? null,
    helling: maat === 'pearson' ? effect : null,
  };
}
