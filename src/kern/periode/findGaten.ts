import { addDuur } from '../datum/addDuur.js';
import { intersectPeriodes } from './intersectPeriodes.js';
import type { Periode } from './periode.js';
import { unionPeriodes } from './unionPeriodes.js';

/**
 * The days of a period that no other period covers.
 *
 * @param binnen - the period to cover
 * @param periodes - what covers it, in any order, overlapping or not
 * @returns the gaps, earliest first; none when all is covered
 *
 * @example
 * ```ts
 * import { findGaten } from 'buurtaanpak/kern/huis';
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 *
 * const jaar = createPeriode(Datum.parse('2026-01-01'), Datum.parse('2026-12-31'));
 * const deel = createPeriode(Datum.parse('2026-02-01'), Datum.parse('2026-12-31'));
 * findGaten(jaar, [deel]); // => [{ van: '2026-01-01', tot: '2026-01-31' }]
 * ```
 */
export function findGaten(binnen: Periode, periodes: readonly Periode[]): Periode[] {
  const gaten: Periode[] = [];
  let van = binnen.van;
  for (const dekking of unionPeriodes(periodes)) {
    const deel = intersectPeriodes(binnen, dekking);
    if (!deel) continue;
    if (van < deel.van) gaten.push({ van, tot: addDuur(deel.van, { dagen: -1 }) });
    if (deel.tot === binnen.tot) return gaten;
    van = addDuur(deel.tot, { dagen: 1 });
  }
  return [...gaten, { van, tot: binnen.tot }];
}
