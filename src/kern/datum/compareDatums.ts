import type { Datum } from './datum.js';
import { parseDatum } from './parseDatum.js';

/**
 * Compares two days, for `sort`.
 *
 * @returns -1 when `a` is earlier, 1 when it is later, 0 on the same day
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { compareDatums } from 'buurtaanpak/kern/huis';
 * import { parseDatum } from 'buurtaanpak/kern';
 *
 * compareDatums(parseDatum('2026-09-01'), parseDatum('2027-01-01')); // => -1
 * ```
 */
export function compareDatums(a: Datum, b: Datum): -1 | 0 | 1 {
  const eerste = parseDatum(a);
  const tweede = parseDatum(b);
  return eerste < tweede ? -1 : eerste > tweede ? 1 : 0;
}
