import { Datum } from './datum.js';

/**
 * Compares two days, for `sort`.
 *
 * @returns -1 when `a` is earlier, 1 when it is later, 0 on the same day
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { compareDatums } from 'buurtaanpak/kern/huis';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * compareDatums(Datum.parse('2026-09-01'), Datum.parse('2027-01-01')); // => -1
 * ```
 */
export function compareDatums(a: Datum, b: Datum): -1 | 0 | 1 {
  const eerste = Datum.parse(a);
  const tweede = Datum.parse(b);
  return eerste < tweede ? -1 : eerste > tweede ? 1 : 0;
}
