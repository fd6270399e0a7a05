import { showWaarde } from '../../kern/huis.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { refuse } from '../teksten/codes.js';

/** Refuses what is no list of tables, and tables about areas of several kinds. */
export function checkReekstabellen(tabellen: readonly Kerncijfertabel[]): void {
  const lijst: unknown = tabellen;
  if (!Array.isArray(lijst)) refuse('kerncijfers.tabel_ongeldig', { waarde: showWaarde(lijst) });
  for (const tabel of tabellen) getTabelindex(tabel);
  if (tabellen.length === 0) refuse('kerncijfers.geen_rijen', {});
  const soorten = [...new Set(tabellen.map(({ indeling }) => indeling.gebieden))];
  if (soorten.length > 1) refuse('kerncijfers.indelingen_gemengd', { soorten });
}
