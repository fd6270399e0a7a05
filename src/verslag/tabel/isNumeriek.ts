import type { Verslagtabel } from '../document/tabel.js';

const CIJFERS: ReadonlySet<string> = new Set(['getal', 'percentage', 'bedrag', 'jaar']);

/** Whether a column holds figures, which are aligned right. The first column, the heading of the rows, never does. */
export function isNumeriek(tabel: Verslagtabel, kolom: number): boolean {
  if (kolom === 0) return false;
  const soorten = tabel.rijen
    .map((rij) => rij[kolom]?.soort)
    .filter((soort) => soort !== undefined && soort !== 'ontbreekt' && soort !== 'onderdrukt');
  return soorten.every((soort) => soort !== undefined && CIJFERS.has(soort));
}
