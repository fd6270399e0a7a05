import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Datum } from './datum.js';
import { toUtc } from './toUtc.js';

/**
 * The number of days from one day to another: 0 for the same day, negative when `tot` comes first.
 *
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { differenceInDagen } from 'buurtaanpak/kern/huis';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * differenceInDagen(Datum.parse('2026-09-01'), Datum.parse('2026-12-31')); // => 121
 * ```
 */
export function differenceInDagen(van: Datum, tot: Datum): number {
  return differenceInCalendarDays(toUtc(tot), toUtc(van));
}
