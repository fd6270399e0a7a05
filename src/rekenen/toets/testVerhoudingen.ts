import { MEESTE_EENHEDEN } from '../controle.js';
import { computeFisherKansen } from '../kansrekening/fisher.js';
import { f64 } from '../lees.js';
import { type Aandeel, estimateClopperPearson } from '../schatting/estimateClopperPearson.js';
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
  readonly een: Aandeel;
  readonly ander: Aandeel;
  /** The share of the one group minus the share of the other, -1 to 1. It has no interval: the known ones can contradict the test. */
  readonly verschil: number;
}

/**
 * Tests whether two shares differ: Fisher's exact test (1935), two-sided over the tables that are no more likely than the one found. The
 * shares get the interval of Clopper and Pearson.
 *
 * Totals are at most a million. The cost grows as n log n, with n the number of possible tables.
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
    verschil: een.aantal / een.totaal - ander.aantal / ander.totaal,
  };
}
