import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { listKolommen } from '../tabel/listKolommen.js';

/** The column of the squares for the figure of a column: of the same year, else of the nearest (the later of two). */
export function findVierkantkolom(
  { figuur, dimensies, bron }: Kerncijferkolom,
  vierkanten: Kerncijfertabel,
): Kerncijferkolom | undefined {
  if (dimensies !== undefined) return undefined;
  const afstand = ({ bron: { jaar } }: Kerncijferkolom) => Math.abs(jaar - bron.jaar);
  return [...listKolommen(vierkanten, figuur)]
    .filter((kolom) => kolom.dimensies === undefined)
    .sort((a, b) => afstand(a) - afstand(b) || b.bron.jaar - a.bron.jaar)[0];
}
