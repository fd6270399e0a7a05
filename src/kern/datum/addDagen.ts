import { addDays } from 'date-fns/addDays';
import { checkAantal } from './checkAantal.js';
import type { Datum } from './datum.js';
import { fromUtc } from './fromUtc.js';
import { toUtc } from './toUtc.js';

/**
 * The day so many days later.
 *
 * @param datum - the day to start from
 * @param aantal - a whole number of days, also negative
 * @throws DomeinFout `kern.datum_ongeldig`, `kern.aantal_ongeldig`, `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { addDagen, Datum } from 'buurtaanpak/kern';
 *
 * addDagen(Datum.parse('2026-12-31'), 1); // => '2027-01-01'
 * addDagen(Datum.parse('2028-03-01'), -1); // => '2028-02-29'
 * ```
 */
export function addDagen(datum: Datum, aantal: number): Datum {
  checkAantal(aantal);
  return fromUtc(addDays(toUtc(datum), aantal));
}
