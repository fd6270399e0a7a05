import type { Catalogusitem } from '../themas/catalogusitem.js';
import { itemBySleutel } from './catalogus.js';
import type { Cijfersleutel } from './cijfersleutel.js';
import { splitSleutel } from './splitSleutel.js';

/**
 * The item of the catalogue of a figure.
 *
 * Cost: n in the signs of the key.
 *
 * @param sleutel - the key of a figure; its dimensions and year do not matter
 * @returns the item, or undefined for a key that is not in the catalogue, such as one of an own table
 *
 * @example
 * ```ts
 * import { findCatalogusitem } from 'buurtaanpak/kerncijfers';
 *
 * findCatalogusitem('gemiddelde_woz_waarde')?.eenheid; // => '1000 euro'
 * findCatalogusitem('percentage_eenzaam@leeftijd=65_plus:2020')?.label.nl; // => 'Eenzaam'
 * findCatalogusitem('klachten_zwerfvuil'); // => undefined
 * ```
 */
export function findCatalogusitem(sleutel: Cijfersleutel): Catalogusitem | undefined {
  if (typeof sleutel !== 'string') return undefined;
  return itemBySleutel.get(sleutel) ?? itemBySleutel.get(splitSleutel(sleutel).figuur);
}
