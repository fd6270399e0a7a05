import { Datum } from '../datum/datum.js';
import { refuse } from '../teksten/codes.js';
import type { Periode } from './periode.js';

/**
 * A period from its first and its last day, both included.
 *
 * @throws DomeinFout `kern.periode_omgekeerd` when the last day comes before the first, `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 *
 * createPeriode(Datum.parse('2026-01-01'), Datum.parse('2026-12-31')); // => { van: '2026-01-01', tot: '2026-12-31' }
 * createPeriode(Datum.parse('2026-12-31'), Datum.parse('2026-01-01')); // throws kern.periode_omgekeerd
 * ```
 */
export function createPeriode(van: Datum, tot: Datum): Periode {
  if (Datum.parse(van) > Datum.parse(tot)) refuse('kern.periode_omgekeerd', { van, tot });
  return { van, tot };
}
