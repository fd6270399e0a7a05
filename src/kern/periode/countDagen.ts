import { differenceInDagen } from '../datum/differenceInDagen.js';
import type { Periode } from './periode.js';

/**
 * The number of days of a period, the first and the last included: at least 1.
 *
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { countDagen } from 'buurtaanpak/kern/huis';
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 *
 * countDagen(createPeriode(Datum.parse('2028-01-01'), Datum.parse('2028-12-31'))); // => 366
 * ```
 */
export function countDagen(periode: Periode): number {
  return differenceInDagen(periode.van, periode.tot) + 1;
}
