import { Datum } from './datum.js';

/**
 * The calendar year of a day. For a gemeente this is also the begrotingsjaar.
 *
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { getJaar } from 'buurtaanpak/kern/huis';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * getJaar(Datum.parse('2026-09-01')); // => 2026
 * ```
 */
export function getJaar(datum: Datum): number {
  return Number(Datum.parse(datum).slice(0, 4));
}
