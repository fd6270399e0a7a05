import { MEESTE_EENHEDEN } from '../controle.js';
import type { Interval } from '../interval.js';
import { computeFisherKansen } from '../kansrekening/fisher.js';
import { f64 } from '../lees.js';
import { checkTelling, estimateAandeelverschil, type Telling } from '../schatting/estimateAandeelverschil.js';
import { type Aandeel, estimateClopperPearson } from '../schatting/estimateClopperPearson.js';

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
  readonly een: Aandeel;
  readonly ander: Aandeel;
  /** The share of the one minus that of the other. */
  readonly verschil: { readonly waarde: number; readonly interval: Interval };
}

/**
 * Tests whether two shares differ: Fisher's exact test (1935), two-sided over the tables that are no more likely than the one found.
 * Shares with the interval of Clopper and Pearson, their difference with that of Newcombe; as that one is an approximation, it can
 * exclude 0 where the exact test does not reject: the test decides.
 *
 * Totals of at most a million; the cost grows with the number of possible tables, n log n.
 *
 * @throws DomeinFout `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.aantal_boven_totaal`, `evaluatie.kans_ongeldig`
 *
 * @example
 * ```ts
 * import { testVerhoudingen } from 'buurtaanpak/rekenen';
 *
 * testVerhoudingen({ aantal: 3, totaal: 4 }, { aantal: 1, totaal: 4 }).p.toFixed(4); // => '0.4857'
 * ```
 */
export function testVerhoudingen(
  een: Telling,
  ander: Telling,
  options: TestVerhoudingenOptions = {},
): Verhoudingenresultaat {
  checkTelling('een', een, MEESTE_EENHEDEN);
  checkTelling('ander', ander, MEESTE_EENHEDEN);
  const { eerste, p } = computeFisherKansen(een.totaal, ander.totaal, een.aantal + ander.aantal);
  return {
    p: f64(p, een.aantal - eerste),
    kleinsteP: p.reduce((min, kans) => Math.min(min, kans), 1),
    een: estimateClopperPearson(een.aantal, een.totaal, options),
    ander: estimateClopperPearson(ander.aantal, ander.totaal, options),
    verschil: estimateAandeelverschil(een, ander, options),
  };
}
