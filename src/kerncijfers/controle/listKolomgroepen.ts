import { formatSleutel } from '../catalogus/formatSleutel.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';

const formatGroep = ({ dimensies, bron: { jaar } }: Kerncijferkolom): string =>
  formatSleutel({ figuur: '', dimensies, jaar });

/**
 * The columns of these figures about the same people in the same year, together for each such group of which the table has them all:
 * `aantal_mannen` and `aantal_inwoners` of 2023, and those of 2024. In the order of the table.
 */
export function listKolomgroepen(tabel: Kerncijfertabel, figuren: readonly string[]): Kerncijferkolom[][] {
  const index = getTabelindex(tabel).figuren;
  const perFiguur = figuren.map((figuur) => index.get(figuur) ?? []);
  const groepen = new Set(perFiguur[0]?.map(formatGroep));
  return [...groepen]
    .map((groep) => perFiguur.flatMap((kolommen) => kolommen.find((kolom) => formatGroep(kolom) === groep) ?? []))
    .filter((kolommen) => kolommen.length === figuren.length);
}
