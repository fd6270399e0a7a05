import type { Datum } from '../datum/datum.js';
import { createOpeenvolgendePeriodes, type Duur } from './createOpeenvolgendePeriodes.js';
import type { Periode } from './periode.js';

/**
 * A period from its first day and its length: it ends the day before the same day comes round again.
 *
 * @throws DomeinFout `kern.aantal_ongeldig`, `kern.datum_ongeldig`, `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { createPeriodeByDuur, Datum } from 'buurtaanpak/kern';
 *
 * createPeriodeByDuur(Datum.parse('2026-09-01'), { jaren: 3 }); // => { van: '2026-09-01', tot: '2029-08-31' }
 * createPeriodeByDuur(Datum.parse('2026-09-01'), { dagen: 1 }); // => { van: '2026-09-01', tot: '2026-09-01' }
 * ```
 */
export function createPeriodeByDuur(van: Datum, duur: Duur): Periode {
  return createOpeenvolgendePeriodes(van, duur, 1)[0] as Periode;
}
