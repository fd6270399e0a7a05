import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { refuse } from '../teksten/codes.js';
import type { Kerncijferkolom, Kerncijfertabel } from './kerncijfertabel.js';
import { listKolommen } from './listKolommen.js';

/**
 * The column that a key means, or `undefined` when the table has none.
 *
 * @throws DomeinFout `kerncijfers.sleutel_meerduidig` when several columns agree with the key, `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { findKolom } from 'buurtaanpak/kerncijfers/huis';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * findKolom(tabel, 'aantal_inwoners:2024')?.sleutel; // => 'aantal_inwoners'
 * findKolom(tabel, 'aantal_inwoners:2023'); // => undefined
 * ```
 */
export function findKolom(tabel: Kerncijfertabel, sleutel: Cijfersleutel): Kerncijferkolom | undefined {
  const [kolom, ...meer] = listKolommen(tabel, sleutel);
  if (meer.length === 0) return kolom;
  const sleutels = listKolommen(tabel, sleutel).map((een) => een.sleutel);
  return refuse('kerncijfers.sleutel_meerduidig', { sleutel, sleutels }, [sleutel]);
}
