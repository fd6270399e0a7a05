import { findSuggestie, showWaarde } from '../../kern/huis.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { refuse } from '../teksten/codes.js';
import type { Kerncijferkolom, Kerncijfertabel } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';

/**
 * The column with this key in a table.
 *
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, with the key that was probably meant, `kerncijfers.tabel_ongeldig`
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
  const { kolom: plaatsen } = getTabelindex(tabel);
  const kolom = tabel.kolommen[plaatsen.get(sleutel) ?? -1];
  if (kolom !== undefined) return kolom;
  const sleutels = tabel.kolommen.map((bekend) => bekend.sleutel);
  if (typeof sleutel !== 'string')
    return refuse('kerncijfers.sleutel_onbekend', { sleutel: showWaarde(sleutel), sleutels });
  const suggestie = findSuggestie(sleutel, sleutels);
  return refuse('kerncijfers.sleutel_onbekend', {
    sleutel,
    sleutels: suggestie === undefined ? sleutels : [suggestie],
  });
}
