import { Datum } from '../datum/datum.js';
import type { Duur } from '../datum/duur.js';
import { refuse } from '../teksten/codes.js';
import { createPerioden } from './createPerioden.js';
import type { Periode } from './periode.js';

/**
 * A period from its first day, and its last day or its length. Both days are included. With a length it ends the day before the same day
 * comes round again.
 *
 * Cost: 1; a longer period costs no more.
 *
 * @param van - the first day
 * @param tot - the last day, or the length: whole numbers, zero or more, and at least one above zero
 * @throws DomeinFout `kern.periode_omgekeerd` when the last day comes before the first, `kern.datum_ongeldig`; with a length also
 *   `kern.aantal_ongeldig` and `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 *
 * createPeriode(Datum.parse('2026-01-01'), Datum.parse('2026-12-31')); // => { van: '2026-01-01', tot: '2026-12-31' }
 * createPeriode(Datum.parse('2026-12-31'), Datum.parse('2026-01-01')); // throws kern.periode_omgekeerd
 * createPeriode(Datum.parse('2026-09-01'), { jaren: 3 }); // => { van: '2026-09-01', tot: '2029-08-31' }
 * createPeriode(Datum.parse('2026-09-01'), { dagen: 1 }); // => { van: '2026-09-01', tot: '2026-09-01' }
 * ```
 */
export function createPeriode(van: Datum, tot: Datum | Duur): Periode {
  if (typeof tot === 'object' && tot !== null) return createPerioden(van, tot, 1)[0] as Periode;
  if (Datum.parse(van) > Datum.parse(tot)) refuse('kern.periode_omgekeerd', { van, tot });
  return { van, tot };
}
