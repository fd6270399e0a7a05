import { addYears } from 'date-fns/addYears';
import { checkAantal } from './checkAantal.js';
import type { Datum } from './datum.js';
import { fromUtc } from './fromUtc.js';
import { toUtc } from './toUtc.js';

/**
 * The same day so many years later; 29 February becomes 28 February in a year without one.
 *
 * @param datum - the day to start from
 * @param aantal - a whole number of years, also negative
 * @throws DomeinFout `kern.datum_ongeldig`, `kern.aantal_ongeldig`, `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { addJaren, Datum } from 'buurtaanpak/kern';
 *
 * addJaren(Datum.parse('2026-09-01'), 3); // => '2029-09-01'
 * addJaren(Datum.parse('2028-02-29'), 1); // => '2029-02-28'
 * ```
 */
export function addJaren(datum: Datum, aantal: number): Datum {
  checkAantal(aantal);
  return fromUtc(addYears(toUtc(datum), aantal));
}
