import type { Datum } from './datum.js';
import { parseDatum } from './parseDatum.js';

/**
 * The calendar year of a day. For a gemeente this is also the begrotingsjaar.
 *
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { getJaar } from 'buurtaanpak/kern/huis';
 * import { parseDatum } from 'buurtaanpak/kern';
 *
 * getJaar(parseDatum('2026-09-01')); // => 2026
 * ```
 */
export function getJaar(datum: Datum): number {
  return Number(parseDatum(datum).slice(0, 4));
}
