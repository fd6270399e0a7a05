import { getRij } from './getRij.js';
import type { Gebied, Kerncijfertabel } from './kerncijfertabel.js';

/**
 * The area with this code in a table.
 *
 * @throws DomeinFout `kerncijfers.gebied_onbekend`, `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { getGebied } from 'buurtaanpak/kerncijfers/huis';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * getGebied(tabel, 'GM0080').naam; // => 'Leeuwarden'
 * getGebied(tabel, 'GM0081'); // throws kerncijfers.gebied_onbekend
 * ```
 */
export function getGebied(tabel: Kerncijfertabel, code: string): Gebied {
  const rij = getRij(tabel, code);
  return tabel.gebieden[rij] as Gebied;
}
