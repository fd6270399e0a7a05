import { checkGetallen } from '../checkGetallen.js';
import { checkLengte } from '../checkLengte.js';
import type { Schatting } from '../interval.js';
import { testKendall } from '../kendall/testKendall.js';
import { rankWaarden } from '../kolom/rankWaarden.js';
import { f64 } from '../lees.js';
import { type Permutatieresultaat, readPermutatieOptions, type Toetsopties } from '../toets/permutatie.js';
import { testLineair } from '../toets/testLineair.js';
import { zipRijen } from '../zipRijen.js';
import { correlatePearson } from './correlatePearson.js';

/** Options of {@link testSamenhang}. */
export interface TestSamenhangOptions extends Toetsopties {
  /**
   * `kendall` and `spearman` use only the order and are robust against outliers; `pearson` uses the straight line. Default: `kendall`, the
   * only one of the order whose slope has the interval of the same test.
   */
  readonly maat?: Samenhangmaat;
  /** The block of every pair, for instance its gemeente: outcomes are exchanged within a block only. Default: one block. */
  readonly blokken?: readonly string[];
}

/** A measure of how a figure and an outcome go together. */
export type Samenhangmaat = 'kendall' | 'spearman' | 'pearson';

/** The result of {@link testSamenhang}. */
export interface Samenhangresultaat extends Permutatieresultaat {
  readonly maat: Samenhangmaat;
  /** The correlation, -1 to 1: of `kendall` tau-b within blocks, else over all pairs. `null` when one of the rows does not vary. */
  readonly correlatie: number | null;
  /**
   * The rise of the outcome when the figure rises by 1 (within blocks), with the interval of the test: of `kendall` the slope of Theil and
   * Sen, of `pearson` that of least squares. It leaves out 0 exactly when p is at most the level. `null` for `spearman`.
   */
  readonly helling: Schatting | null;
}

/**
 * Tests whether a figure of the buurten and an outcome are related, by assigning the figures to the buurten in every possible way
 * (Edgington and Onghena 2007, chapter 11). Two-sided on the absolute correlation. Ties share the mean of their ranks.
 *
 * Of `kendall` the distribution is exact, whatever the number of buurten, up to 10,000 pairs of buurten (141 in one block); with
 * many equals in both rows, or more pairs, a sample is drawn. More than two million pairs are refused.
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
  const { maat = 'kendall', blokken, ...rest } = options;
  checkGetallen('figuren', figuren, 2);
  checkGetallen('uitkomsten', uitkomsten, 2);
  checkLengte('figuren', figuren.length, 'uitkomsten', uitkomsten.length);
  if (blokken !== undefined) checkLengte('figuren', figuren.length, 'blokken', blokken.length);
  if (maat === 'kendall') {
    const paren = zipRijen(figuren, uitkomsten).map(([figuur, uitkomst], i) => ({
      figuur,
      uitkomst,
      blok: blokken?.[i] ?? '',
    }));
    const { s: _, tau, helling, ...toets } = testKendall(paren, readPermutatieOptions(rest));
    const correlatie = 'onbepaald' in helling.interval ? null : tau;
    return { ...toets, maat, correlatie, helling };
  }
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
