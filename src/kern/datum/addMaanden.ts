import { addMonths } from 'date-fns/addMonths';
import { checkAantal } from './checkAantal.js';
import type { Datum } from './datum.js';
import { fromUtc } from './fromUtc.js';
import { toUtc } from './toUtc.js';

/**
 * The same day of the month so many months later, or the last day of that month when it is too short: one month after 31 January is 28 or
 * 29 February. Adding one month twice can therefore differ from adding two months. Count repeated terms from the first day, as
 * `createOpeenvolgendePeriodes` does.
 *
 * @param datum - the day to start from
 * @param aantal - a whole number of months, also negative
 * @throws DomeinFout `kern.datum_ongeldig`, `kern.aantal_ongeldig`, `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { addMaanden, Datum } from 'buurtaanpak/kern';
 *
 * addMaanden(Datum.parse('2027-01-31'), 1); // => '2027-02-28'
 * addMaanden(Datum.parse('2027-01-31'), 2); // => '2027-03-31'
 * ```
 */
export function addMaanden(datum: Datum, aantal: number): Datum {
  checkAantal(aantal);
  return fromUtc(addMonths(toUtc(datum), aantal));
}
