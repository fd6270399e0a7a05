import { showWaarde } from '../../kern/huis.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { refuse } from '../teksten/codes.js';
import type { Aggregatie } from '../themas/catalogusitem.js';
import type { Kerncijferkolom } from './kerncijfertabel.js';

/**
 * How a column combines over areas: as declared with the column, else as its figure in the catalogue, else not at all.
 *
 * @throws DomeinFout `kern.type_verkeerd` when it is not a column
 *
 * @example
 * ```ts
 * import { getAggregatie, getKolom } from 'buurtaanpak/kerncijfers/huis';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * getAggregatie(getKolom(tabel, 'aantal_inwoners')); // => { soort: 'som' }
 * ```
 */
export function getAggregatie(kolom: Pick<Kerncijferkolom, 'figuur' | 'aggregatie'>): Aggregatie {
  if (typeof kolom?.figuur !== 'string')
    refuse('kern.type_verkeerd', { verwacht: 'kolom', gekregen: showWaarde(kolom) }, ['kolom']);
  return kolom.aggregatie ?? findCatalogusitem(kolom.figuur)?.aggregatie ?? { soort: 'geen' };
}
