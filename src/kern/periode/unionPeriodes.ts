import { addDuur } from '../datum/addDuur.js';
import { compareDatums } from '../datum/compareDatums.js';
import type { Periode } from './periode.js';

/**
 * The days that lie in at least one of the periods, in as few periods as possible: overlapping and adjoining periods are merged.
 *
 * @param periodes - in any order
 * @returns disjoint periods with at least a day between them, earliest first
 *
 * @example
 * ```ts
 * import { unionPeriodes } from 'buurtaanpak/kern/huis';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const jaar = (n: number) => ({ van: Datum.parse(`${n}-01-01`), tot: Datum.parse(`${n}-12-31`) });
 * unionPeriodes([jaar(2027), jaar(2026)]); // => [{ van: '2026-01-01', tot: '2027-12-31' }]
 * ```
 */
export function unionPeriodes(periodes: readonly Periode[]): Periode[] {
  const samen: Periode[] = [];
  const volgorde = [...periodes].sort((a, b) => compareDatums(a.van, b.van));
  for (const periode of volgorde) {
    const laatste = samen.at(-1);
    // The last day of the calendar has no next day, and no period can follow it.
    if (laatste && (periode.van <= laatste.tot || periode.van === addDuur(laatste.tot, { dagen: 1 }))) {
      if (periode.tot > laatste.tot) samen[samen.length - 1] = { van: laatste.van, tot: periode.tot };
    } else samen.push({ van: periode.van, tot: periode.tot });
  }
  return samen;
}
