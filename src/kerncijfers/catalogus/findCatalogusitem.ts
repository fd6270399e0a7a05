import type { Catalogusitem } from '../themas/catalogusitem.js';
import { itemBySleutel } from './catalogus.js';
import type { Cijfersleutel } from './cijfersleutel.js';

/**
 * The item of the catalogue with a key.
 *
 * @param sleutel - the stable key of a figure
 * @returns the item, or undefined for a key that is not in the catalogue, such as one of an own table
 *
 * @example
 * ```ts
 * import { findCatalogusitem } from 'buurtaanpak/kerncijfers';
 *
 * findCatalogusitem('gemiddelde_woz_waarde')?.eenheid; // => '1000 euro'
 * findCatalogusitem('klachten_zwerfvuil'); // => undefined
 * ```
 */
export function findCatalogusitem(sleutel: Cijfersleutel): Catalogusitem | undefined {
  return itemBySleutel.get(sleutel);
}
