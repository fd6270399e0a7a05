import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { getKolom } from './getKolom.js';
import { getRij } from './getRij.js';
import type { Kerncijfer, Kerncijfertabel } from './kerncijfertabel.js';
import { readCel } from './readCel.js';

/**
 * The figure of an area, or the reason why it is missing.
 *
 * Cost: 1; the first question about a table is n in its areas, as it is indexed then.
 *
 * @param tabel - the table
 * @param code - code of the area
 * @param sleutel - key of the figure: its own key, or one that only this column agrees with, see `Cijfersleutel`
 * @returns `{ waarde }` in the unit of the column, or `{ reden }`
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, `kerncijfers.sleutel_meerduidig`, `kerncijfers.gebied_onbekend`,
 *   `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', g_ink_pi: '.' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * getKerncijfer(tabel, 'BU00802001', 'aantal_inwoners'); // => { waarde: 685 }
 * getKerncijfer(tabel, 'BU00802001', 'gemiddeld_inkomen_per_inwoner'); // => { reden: 'niet_gepubliceerd' }
 * ```
 */
export function getKerncijfer(tabel: Kerncijfertabel, code: string, sleutel: Cijfersleutel): Kerncijfer {
  return readCel(getKolom(tabel, sleutel), getRij(tabel, code));
}
