import { Cijfersleutel, createReeks, type Kerncijfertabel, type Reeksresultaat } from '../../../kerncijfers/index.js';
import type { Opzetreeks } from '../../model/reeks.js';
import type { Werk } from '../werk.js';

/** The tables, each figure of a year from the first that has it. */
function keepEerste(tabellen: readonly Kerncijfertabel[]): Kerncijfertabel[] {
  const gezien = new Set<string>();
  return tabellen.map((tabel) => ({
    ...tabel,
    kolommen: tabel.kolommen.filter(({ figuur, dimensies, bron: { jaar } }) => {
      const wat = Cijfersleutel.format({ figuur, dimensies, jaar });
      return !gezien.has(wat) && gezien.add(wat);
    }),
  }));
}

/**
 * A series of the opzet over these tables.
 *
 * @param naar - the year of the classification of the series
 * @throws DomeinFout what `createReeks` refuses
 */
export function computeReeks(
  { gegevens: { koppelingen } }: Werk,
  { sleutel, minDekking, definitiebreuken = [] }: Opzetreeks,
  tabellen: readonly Kerncijfertabel[],
  naar: number,
): Reeksresultaat {
  const breuken = definitiebreuken.map((breuk) => ({ ...breuk, oorzaak: 'definitie' as const }));
  return createReeks(keepEerste(tabellen), { sleutel, naar, koppelingen, minDekking, definitiebreuken: breuken });
}
