import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { getKolom } from './getKolom.js';
import type { Kerncijfertabel } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';

const SleutelsSchema = z.array(z.string());

/**
 * Some columns of a table, in the requested order.
 *
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` when the keys are not a list
 *
 * @example
 * ```ts
 * import { readKerncijfers, selectKolommen } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810', a_hh: '66821' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * selectKolommen(tabel, ['aantal_huishoudens']).kolommen.length; // => 1
 * ```
 */
export function selectKolommen(tabel: Kerncijfertabel, sleutels: readonly Cijfersleutel[]): Kerncijfertabel {
  parseSchema(SleutelsSchema, sleutels, 'sleutels');
  getTabelindex(tabel);
  return { gebieden: tabel.gebieden, kolommen: sleutels.map((sleutel) => getKolom(tabel, sleutel)) };
}
