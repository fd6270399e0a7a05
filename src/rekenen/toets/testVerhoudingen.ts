import { checkKans } from '../checkKans.js';
import { MEESTE_EENHEDEN } from '../controle.js';
import type { Interval } from '../interval.js';
import { computeFisherKansen } from '../kansrekening/fisher.js';
import { invertFisher } from '../kansrekening/invertFisher.js';
import { f64 } from '../lees.js';
import { type Aandeelschatting, estimateClopperPearson } from '../schatting/estimateClopperPearson.js';
import { checkTelling } from './checkTelling.js';
import type { Telling } from './telling.js';

/** Options of {@link testVerhoudingen}. */
export interface TestVerhoudingenOptions {
  /** Confidence of the intervals, between 0 and 1. Default: 0.95. */
  readonly betrouwbaarheid?: number;
}

/** The result of {@link testVerhoudingen}. */
export interface Verhoudingenresultaat {
  readonly p: number;
  /** The smallest p that these totals could have given. */
  readonly kleinsteP: number;
  readonly een: Aandeelschatting;
  readonly ander: Aandeelschatting;
  /** The share of the one group minus the share of the other, -1 to 1. It has no interval: the known ones can contradict the test. */
  readonly verschil: number;
  readonly kansverhouding: Kansverhouding;
}

/** How many times the odds of a yes in the one group are those in the other. */
export interface Kansverhouding {
  /** The one under which the found table is the mean of all with these totals. Absent where it is infinite, or where there is one table. */
  readonly waarde?: number;
  /** What the same test does not reject: it leaves out 1 exactly when p is at most the level. `boven` is `null` where nothing bounds it. */
  readonly interval: Interval;
}

/**
 * Tests whether two shares differ: Fisher's exact test (1935), two-sided over the tables that are no more likely than the one found. The
 * shares get the interval of Clopper and Pearson.
 *
 * The odds ratio has the interval of the same test, given the totals. What the test does not reject need not be one stretch; the interval
 * is its hull, and where the test rejects 1 the hull of the part on the side of the found odds ratio (Fay 2010, Biostatistics 11, 373-374).
 *
 * Totals are at most a million. The cost grows as n log n, with n the number of possible tables.
 *
 * @throws DomeinFout `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.aantal_boven_totaal`, `evaluatie.kans_ongeldig`
 *
 * @example
 * ```ts
 * import { testVerhoudingen } from 'buurtaanpak/rekenen';
 *
 * const { p, kansverhouding } = testVerhoudingen({ aantal: 3, totaal: 4 }, { aantal: 1, totaal: 4 });
 * p.toFixed(4); // => '0.4857'
 * kansverhouding.waarde?.toFixed(3); // => '6.408'
 * ```
 */
export function testVerhoudingen(
  een: Telling,
  ander: Telling,
  options: TestVerhoudingenOptions = {},
): Verhoudingenresultaat {
  checkTelling('een', een, MEESTE_EENHEDEN);
  checkTelling('ander', ander, MEESTE_EENHEDEN);
  const { betrouwbaarheid = 0.95 } = options;
  checkKans('betrouwbaarheid', betrouwbaarheid);
  const samen = een.aantal + ander.aantal;
  const { eerste, p: kansen } = computeFisherKansen(een.totaal, ander.totaal, samen);
  const p = f64(kansen, een.aantal - eerste);
  return {
    p,
    kleinsteP: kansen.reduce((min, kans) => Math.min(min, kans), 1),
    een: estimateClopperPearson(een.aantal, een.totaal, options),
    ander: estimateClopperPearson(ander.aantal, ander.totaal, options),
    verschil: een.aantal / een.totaal - ander.aantal / ander.totaal,
    kansverhouding: estimateKansverhouding([een.aantal, een.totaal, ander.totaal, samen], p, betrouwbaarheid),
  };
}

function estimateKansverhouding(
  tabel: readonly [number, number, number, number],
  p: number,
  betrouwbaarheid: number,
): Kansverhouding {
  const alfa = 1 - betrouwbaarheid;
  const verworpen = p <= alfa + 1e-12;
  const { waarde, onder, boven } = invertFisher(tabel, alfa, verworpen);
  // What is left of a contradiction is rounding of an end.
  const laag = verworpen ? onder : Math.min(onder, 1);
  const hoog = verworpen ? boven : Math.max(boven, 1);
  const interval: Interval = {
    onder: laag,
    boven: hoog === Number.POSITIVE_INFINITY ? null : hoog,
    betrouwbaarheid,
    methode: 'fisher',
  };
  return Number.isFinite(waarde) ? { waarde, interval } : { interval };
}
