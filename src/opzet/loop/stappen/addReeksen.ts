import type { Bevinding } from '../../../kern/index.js';
import {
  Cijfersleutel,
  createReeks,
  joinKerncijfers,
  type Kerncijfertabel,
  type Reeksresultaat,
} from '../../../kerncijfers/index.js';
import { listAfgeleid } from '../../controle/listMogelijk.js';
import type { Opzetreeks } from '../../model/reeks.js';
import { doStap, tell, type Werk } from '../werk.js';

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

/** The findings about the series. What it did with the classification of a table was told when that was read. */
function keepEigen(bevindingen: readonly Bevinding[]): Bevinding[] {
  return bevindingen.filter(({ code }) => code !== 'kerncijfers.jaren_verschillen');
}

/** Adds growth and trend of the figures that the opzet names to the table. A table that has them already keeps its own. */
export function addReeksen(werk: Werk): void {
  const { opzet, uit, brontabellen } = werk;
  const { tabel } = uit;
  const { reeksen = [] } = opzet;
  if (tabel === undefined) return;
  const { jaar } = tabel.indeling;
  const figuren = new Set(tabel.kolommen.map(({ sleutel }) => sleutel));
  const nieuw = reeksen.filter((reeks) => !listAfgeleid({ reeksen: [reeks] }).some((sleutel) => figuren.has(sleutel)));
  // Composed buurten are in no source: their figures of every year stand in the table.
  const bronnen = uit.buren !== undefined || brontabellen.length === 0 ? [tabel] : brontabellen;
  const gemaakt = nieuw.flatMap((reeks) => {
    const voor = ['tabel', 'reeksen', reeks.sleutel];
    const resultaat = doStap(werk, voor, () => computeReeks(werk, reeks, bronnen, jaar));
    if (resultaat === undefined) return [];
    tell(werk, voor, keepEigen(resultaat.bevindingen));
    return [resultaat.tabel];
  });
  if (gemaakt.length === 0) return;
  const samen = doStap(werk, ['tabel', 'reeksen'], () => joinKerncijfers([tabel, ...gemaakt], { dubbel: 'eerste' }));
  if (samen !== undefined) uit.tabel = samen.tabel;
}
