import type { Datum } from '../datum/datum.js';
import { parseDatum } from '../datum/parseDatum.js';
import type { Periode } from './periode.js';

/**
 * Whether a day lies in a period; its first and its last day do.
 *
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { containsDatum } from 'buurtaanpak/kern/huis';
 * import { createPeriode, parseDatum } from 'buurtaanpak/kern';
 *
 * const jaar = createPeriode(parseDatum('2026-01-01'), parseDatum('2026-12-31'));
 * containsDatum(jaar, parseDatum('2026-12-31')); // => true
 * ```
 */
export function containsDatum(periode: Periode, datum: Datum): boolean {
  return periode.van <= parseDatum(datum) && datum <= periode.tot;
}
