import { findSuggestie, showWaarde } from '../../kern/huis.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { refuse } from '../teksten/codes.js';
import { findKolom } from './findKolom.js';
import type { Kerncijferkolom, Kerncijfertabel } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';

/**
 * The column that a key means in a table.
 *
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, with the key that was probably meant, `kerncijfers.sleutel_meerduidig` when several
 *   columns agree with the key, `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { getKolom } from 'buurtaanpak/kerncijfers/huis';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * getKolom(tabel, 'aantal_inwoners').bron.jaar; // => 2024
 * getKolom(tabel, 'aantal_inwoner'); // throws kerncijfers.sleutel_onbekend
 * ```
 */
export function getKolom(tabel: Kerncijfertabel, sleutel: Cijfersleutel): Kerncijferkolom {
  getTabelindex(tabel);
  const sleutels = tabel.kolommen.map((bekend) => bekend.sleutel);
  if (typeof sleutel !== 'string')
    return refuse('kerncijfers.sleutel_onbekend', { sleutel: showWaarde(sleutel), sleutels });
  const kolom = findKolom(tabel, sleutel);
  if (kolom !== undefined) return kolom;
  const suggestie = findSuggestie(sleutel, sleutels);
  return refuse('kerncijfers.sleutel_onbekend', {
    sleutel,
    sleutels: suggestie === undefined ? sleutels : [suggestie],
  });
}
