import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { checkAantal } from './checkAantal.js';
import type { Datum } from './datum.js';
import type { Duur } from './duur.js';
import { fromUtc } from './fromUtc.js';
import { requireDuur } from './requireDuur.js';
import { toUtc } from './toUtc.js';

/**
 * The day so much later. Years and months come first, then days.
 *
 * After years and months it is the same day of the month, or the last day of that month when it is too short: one month after 31 January
 * is 28 or 29 February, and a year after 29 February is 28 February. Adding one month twice can therefore differ from adding two months.
 * Count repeated terms from the first day, as `createPerioden` does.
 *
 * Cost: 1; a longer time costs no more.
 *
 * @param datum - the day to start from
 * @param duur - whole numbers, also negative for an earlier day; `{}` gives the same day
 * @throws DomeinFout `kern.datum_ongeldig`, `kern.aantal_ongeldig`, `kern.datum_buiten_bereik`; `kern.document_ongeldig` when `duur` is
 *   no object, `kern.veld_onbekend` when it has another field
 *
 * @example
 * ```ts
 * import { addDuur, Datum } from 'buurtaanpak/kern';
 *
 * addDuur(Datum.parse('2026-12-31'), { dagen: 1 }); // => '2027-01-01'
 * addDuur(Datum.parse('2028-03-01'), { dagen: -1 }); // => '2028-02-29'
 * addDuur(Datum.parse('2027-01-31'), { maanden: 1 }); // => '2027-02-28'
 * addDuur(Datum.parse('2028-02-29'), { jaren: 1 }); // => '2029-02-28'
 * ```
 */
export function addDuur(datum: Datum, duur: Duur): Datum {
  requireDuur(duur);
  const { jaren = 0, maanden = 0, dagen = 0 } = duur;
  [jaren, maanden, dagen].forEach(checkAantal);
  return fromUtc(addDays(addMonths(toUtc(datum), jaren * 12 + maanden), dagen));
}
