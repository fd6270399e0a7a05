import { addDuur } from '../datum/addDuur.js';
import type { Datum } from '../datum/datum.js';
import { getJaar } from '../datum/getJaar.js';
import type { Periode } from './periode.js';

/** The part of a period that lies in one calendar month; `maand` is 1 to 12. */
export interface Maanddeel extends Periode {
  readonly jaar: number;
  readonly maand: number;
}

/**
 * Cuts a period at every turn of the month.
 *
 * @returns one part a month, earliest first; together exactly the days of the period
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { splitByKalendermaand } from 'buurtaanpak/kern/huis';
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 *
 * splitByKalendermaand(createPeriode(Datum.parse('2026-01-20'), Datum.parse('2026-02-03')));
 * // => [{ jaar: 2026, maand: 1, van: '2026-01-20', tot: '2026-01-31' }, { jaar: 2026, maand: 2, van: '2026-02-01', tot: '2026-02-03' }]
 * ```
 */
export function splitByKalendermaand(periode: Periode): Maanddeel[] {
  const delen: Maanddeel[] = [];
  let van = periode.van;
  while (van <= periode.tot) {
    const jaar = getJaar(van);
    const maand = Number(van.slice(5, 7));
    if (van.slice(0, 7) === periode.tot.slice(0, 7)) return [...delen, { jaar, maand, van, tot: periode.tot }];
    const volgende = addDuur(`${van.slice(0, 7)}-01` as Datum, { maanden: 1 });
    delen.push({ jaar, maand, van, tot: addDuur(volgende, { dagen: -1 }) });
    van = volgende;
  }
  return delen;
}
