import type { Gebied, Kerncijfer, Kerncijfertabel } from './kerncijfertabel.js';
import { readCel } from './readCel.js';
import { getTabelindex } from './tabelindex.js';

/** A row of a table for reading: the area and its figures by key. */
export interface Kerncijferregel {
  readonly gebied: Gebied;
  readonly kerncijfers: Readonly<Record<string, Kerncijfer>>;
}

/**
 * The rows of a table, for templates and other code that handles area by area.
 *
 * Cost: n in the areas, for each column.
 *
 * @returns one row for each area, in the order of the table; every row has every key
 * @throws DomeinFout `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { readKerncijfers, listKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * listKerncijfers(tabel).map(({ gebied, kerncijfers }) => [gebied.naam, kerncijfers.aantal_inwoners]);
 * // => [['Leeuwarden', { waarde: 128810 }]]
 * ```
 */
export function listKerncijfers(tabel: Kerncijfertabel): Kerncijferregel[] {
  getTabelindex(tabel);
  return tabel.gebieden.map((gebied, rij) => ({
    gebied,
    kerncijfers: Object.fromEntries(tabel.kolommen.map((kolom) => [kolom.sleutel, readCel(kolom, rij)])),
  }));
}
