import { Datum } from '../datum/datum.js';
import type { Periode } from './periode.js';

/**
 * Whether a day lies in a period; its first and its last day do.
 *
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { containsDatum } from 'buurtaanpak/kern/huis';
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 *
 * const jaar = createPeriode(Datum.parse('2026-01-01'), Datum.parse('2026-12-31'));
 * containsDatum(jaar, Datum.parse('2026-12-31')); // => true
 * ```
 */
export function containsDatum(periode: Periode, datum: Datum): boolean {
  return periode.van <= Datum.parse(datum) && datum <= periode.tot;
}
