import { compareDatums } from '../datum/compareDatums.js';
import type { Periode } from './periode.js';

/**
 * The days that two periods share, or `undefined` when they share none.
 *
 * @example
 * ```ts
 * import { intersectPeriodes } from 'buurtaanpak/kern/huis';
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 *
 * const termijn = createPeriode(Datum.parse('2026-09-01'), Datum.parse('2027-08-31'));
 * const jaar = createPeriode(Datum.parse('2027-01-01'), Datum.parse('2027-12-31'));
 * intersectPeriodes(termijn, jaar); // => { van: '2027-01-01', tot: '2027-08-31' }
 * ```
 */
export function intersectPeriodes(a: Periode, b: Periode): Periode | undefined {
  const van = compareDatums(a.van, b.van) < 0 ? b.van : a.van;
  const tot = compareDatums(a.tot, b.tot) < 0 ? a.tot : b.tot;
  return van <= tot ? { van, tot } : undefined;
}
