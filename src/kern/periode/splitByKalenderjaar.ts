import type { Datum } from '../datum/datum.js';
import { getJaar } from '../datum/getJaar.js';
import { requireObject } from '../document/requireObject.js';
import type { Periode } from './periode.js';

/** The part of a period that lies in one calendar year. */
export interface Jaardeel extends Periode {
  readonly jaar: number;
}

/**
 * Cuts a period at every turn of the year. For a gemeente the calendar year is the begrotingsjaar.
 *
 * Cost: n in the years.
 *
 * @returns one part a year, earliest first; together exactly the days of the period
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig` when it is no period
 *
 * @example
 * ```ts
 * import { createPeriode, Datum, splitByKalenderjaar } from 'buurtaanpak/kern';
 *
 * splitByKalenderjaar(createPeriode(Datum.parse('2026-09-01'), Datum.parse('2027-08-31')));
 * // => [{ jaar: 2026, van: '2026-09-01', tot: '2026-12-31' }, { jaar: 2027, van: '2027-01-01', tot: '2027-08-31' }]
 * ```
 */
export function splitByKalenderjaar(periode: Periode): Jaardeel[] {
  requireObject(periode, 'periode');
  const eerste = getJaar(periode.van);
  const laatste = getJaar(periode.tot);
  return Array.from({ length: laatste - eerste + 1 }, (_, stap) => {
    const jaar = eerste + stap;
    return {
      jaar,
      van: jaar === eerste ? periode.van : (`${jaar}-01-01` as Datum),
      tot: jaar === laatste ? periode.tot : (`${jaar}-12-31` as Datum),
    };
  });
}
