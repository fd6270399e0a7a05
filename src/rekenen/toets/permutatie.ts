import { checkZaad, createWerk, type Werk, type Werkmaat } from '../../kern/huis.js';
import type { Werkopties } from '../../kern/index.js';
import { checkAantal } from '../checkAantal.js';
import { checkKans } from '../checkKans.js';
import type { Interval } from '../interval.js';

/**
 * The options of every permutation test. A step of `werk` is a number that is worked out for an arrangement, a label that is dealt out for a
 * sample, or a pair that is compared. Default: two billion for all tests of a call together, about a minute.
 */
export interface PermutatieOptions extends Werkopties {
  /** Confidence of the interval around the effect, between 0 and 1. Default: 0.95. */
  readonly betrouwbaarheid?: number;
  /**
   * When there are at most this many arrangements, all are examined; otherwise a sample is drawn. At most four million. Default: 400,000,
   * or 8 million divided by the number of groups when that is less.
   */
  readonly maximum?: number;
  /**
   * How many arrangements a sample has. Default: 99,999. With more than about 50 values it is 5 million divided by their number, so that a
   * test takes less than a second. A sample larger than 20 million divided by their number is refused.
   */
  readonly steekproef?: number;
  /** The seed of the sample. Default: `'evaluatie'`. */
  readonly zaad?: number | string;
}

/**
 * How the groups came about. `loting`: by lot, so the plain exchange is exact whatever the spread. `kenmerk`: they were not drawn, and may
 * differ in spread without a difference of means.
 */
export type Toetswijze = 'loting' | 'kenmerk';

/**
 * How much a block counts. `precisie`: k(n - k)/n for k of n, as in a regression with a term for every block. `aantal`: its number of
 * units, so that the mean over the units is estimated without bias, however many are drawn in each block.
 */
export type Blokgewicht = 'precisie' | 'aantal';

/** The outcome of a permutation test, two-sided. */
export interface Permutatieresultaat {
  /**
   * The share of the arrangements that are at least as extreme as the observed one. In a sample (b + 1) / (m + 1), where b of the m drawn
   * arrangements are at least as extreme; so it is never 0 (Phipson and Smyth 2010).
   */
  readonly p: number;
  /** The smallest p that these values could have given with any division into groups; in a sample 1 / (m + 1). */
  readonly kleinsteP: number;
  /** Whether all arrangements were examined, or a random sample. */
  readonly wijze: 'volledig' | 'steekproef';
  /** The number of arrangements examined. */
  readonly aantal: number;
  /** The number of different arrangements there are; above 2^53 an approximation. */
  readonly mogelijk: number;
  /** For a sample: the 99% Clopper-Pearson interval for the p that a full enumeration would give. Otherwise absent. */
  readonly pInterval?: Interval;
  /** Only for `wijze: 'kenmerk'`: the statistic that was exchanged. `gewoon`: a group has one value in a block, so its spread is unknown. */
  readonly statistiek?: 'gewoon' | 'gestudentiseerd';
  /** Only for `wijze: 'kenmerk'` with two groups: the p of the exchange, and that of Welch where it exists. `p` is the larger of the two. */
  readonly pVerwisseling?: number;
  readonly pWelch?: number;
}

/** The options of a test within a larger call: it counts its work on the counter of that call. */
export interface Toetsopties extends PermutatieOptions {
  readonly teller?: Werk | undefined;
}

/**
 * What a call that tests counts, and how much of it without `werk`: a number that is worked out for an arrangement, a label that is dealt
 * out for a sample, or a pair that is compared. Two billion take about a minute.
 */
export const TOETSWERK: Werkmaat = { standaard: 2_000_000_000, wat: 'berekeningen' };

/** The options with their defaults; the default of `steekproef` depends on the number of values. */
export interface Permutatiekeuze extends Required<Pick<PermutatieOptions, 'betrouwbaarheid' | 'maximum' | 'zaad'>> {
  readonly steekproef?: number;
  readonly teller: Werk;
}

/** The options with their defaults, checked. */
export function readPermutatieOptions(options: Toetsopties): Permutatiekeuze {
  const { betrouwbaarheid = 0.95, maximum = 400_000, steekproef, zaad = 'evaluatie' } = options;
  checkKans('betrouwbaarheid', betrouwbaarheid);
  checkAantal('maximum', maximum, 1, 4_000_000);
  if (steekproef !== undefined) checkAantal('steekproef', steekproef, 99);
  checkZaad(zaad);
  const { teller = createWerk(options, TOETSWERK) } = options;
  return { betrouwbaarheid, maximum, zaad, teller, ...(steekproef === undefined ? {} : { steekproef }) };
}
