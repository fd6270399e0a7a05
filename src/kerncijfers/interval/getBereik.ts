import { showWaarde } from '../../kern/huis.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { refuse } from '../teksten/codes.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';

const VAN_EENHEID: ReadonlyMap<string, Catalogusitem['bereik']> = new Map([
  ['aantal', { min: 0 }],
  ['percentage', { min: 0, max: 100 }],
]);

/**
 * The range of possible figures of a column: that of the catalogue, else by its unit. A count is not below 0, and a percentage lies between 0
 * and 100.
 *
 * @throws DomeinFout `kern.type_verkeerd` when it is not a column
 *
 * @example
 * ```ts
 * import { getBereik } from 'buurtaanpak/kerncijfers/huis';
 *
 * getBereik({ figuur: 'percentage_koopwoningen', eenheid: 'percentage' }); // => { min: 0, max: 100 }
 * getBereik({ figuur: 'eigen_index', eenheid: 'index' }); // => {}
 * ```
 */
export function getBereik(kolom: Pick<Kerncijferkolom, 'figuur' | 'eenheid'>): Catalogusitem['bereik'] {
  if (typeof kolom?.figuur !== 'string')
    refuse('kern.type_verkeerd', { verwacht: 'kolom', gekregen: showWaarde(kolom) }, ['kolom']);
  return findCatalogusitem(kolom.figuur)?.bereik ?? VAN_EENHEID.get(kolom.eenheid) ?? {};
}
