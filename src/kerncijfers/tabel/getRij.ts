import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import type { Kerncijfertabel } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';

/**
 * The row of the area with this code in a table.
 *
 * @throws DomeinFout `kerncijfers.gebied_onbekend`, `kerncijfers.tabel_ongeldig`
 */
export function getRij(tabel: Kerncijfertabel, code: string): number {
  const rij = getTabelindex(tabel).rij.get(code);
  if (rij !== undefined) return rij;
  const gezocht = typeof code === 'string' ? code : showWaarde(code);
  return refuse('kerncijfers.gebied_onbekend', { code: gezocht, aantal: tabel.gebieden.length });
}
