import type { Datum } from '../datum/datum.js';
import { parseDatum } from '../datum/parseDatum.js';
import { refuse } from '../teksten/codes.js';
import type { Periode } from './periode.js';

/**
 * A period from its first and its last day, both included.
 *
 * @throws DomeinFout `kern.periode_omgekeerd` when the last day comes before the first, `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { createPeriode, parseDatum } from 'buurtaanpak/kern';
 *
 * createPeriode(parseDatum('2026-01-01'), parseDatum('2026-12-31')); // => { van: '2026-01-01', tot: '2026-12-31' }
 * createPeriode(parseDatum('2026-12-31'), parseDatum('2026-01-01')); // throws kern.periode_omgekeerd
 * ```
 */
export function createPeriode(van: Datum, tot: Datum): Periode {
  if (parseDatum(van) > parseDatum(tot)) refuse('kern.periode_omgekeerd', { van, tot });
  return { van, tot };
}
