import { formatSleutel } from '../catalogus/formatSleutel.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';

const formatGroep = ({ dimensies, bron: { jaar } }: Kerncijferkolom): string =>
  formatSleutel({ figuur: '', dimensies, jaar });

/**
 * The columns of these figures about the same people in the same year, together for each such group of which the table has them all:
 * `aantal_mannen` and `aantal_inwoners` of 2023, and those of 2024. In the order of the table: the column of the first figure, and those of
 * the others.
 */
export function listKolomgroepen(
  tabel: Kerncijfertabel,
  figuur: string,
  andere: readonly string[],
): (readonly [kolom: Kerncijferkolom, andere: readonly Kerncijferkolom[]])[] {
  const index = getTabelindex(tabel).figuren;
  const perFiguur = andere.map((ander) => index.get(ander) ?? []);
  const groepen = new Map<string, Kerncijferkolom>();
  for (const kolom of index.get(figuur) ?? []) {
    const groep = formatGroep(kolom);
    groepen.set(groep, groepen.get(groep) ?? kolom);
  }
  return [...groepen]
    .map(
      ([groep, kolom]) =>
        [kolom, perFiguur.flatMap((kolommen) => kolommen.find((een) => formatGroep(een) === groep) ?? [])] as const,
    )
    .filter(([, gevonden]) => gevonden.length === andere.length);
}
