import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';

const VAN_EENHEID: ReadonlyMap<string, Catalogusitem['bereik']> = new Map([
  ['aantal', { min: 0 }],
  ['percentage', { min: 0, max: 100 }],
]);

/**
 * The range of possible figures of a column: that of the catalogue, else by its unit. A count is not below 0, and a percentage lies between 0
 * and 100.
 */
export function getBereik({ figuur, eenheid }: Kerncijferkolom): Catalogusitem['bereik'] {
  return findCatalogusitem(figuur)?.bereik ?? VAN_EENHEID.get(eenheid) ?? {};
}
