import { formatPeriode } from 'buurtaanpak/kern';
import type { Verslagtabel, Verslagwaarde } from 'buurtaanpak/verslag';
import type { CellObject, SheetData } from 'write-excel-file/node';
import { listSommen } from './listSommen.js';

/** Euro with two decimals, as a Dutch administration writes them; below zero in red. `_-` keeps it apart from the next column. */
const EURO = '[$€-413] #,##0.00_-;[Red][$€-413] -#,##0.00_-';
/** The longest text that stands in one line, in letters, and the height of a line, in points. */
const BREEDSTE = 50;
const REGELHOOGTE = 15;

const KOP: CellObject = {
  fontWeight: 'bold',
  backgroundColor: '#DDE7F0',
  wrap: true,
  alignVertical: 'top',
  bottomBorderStyle: 'thin',
};
const TOTAAL: CellObject = { fontWeight: 'bold', topBorderStyle: 'thin' };

/** A text without signs that turn the direction or cannot be seen, and in which a spreadsheet reads no sign of its own (`_x0041_` is an A). */
const toVeilig = (tekst: string): string =>
  tekst.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '').replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** What is absent or not shown is an empty cell, which a sum leaves out. */
function toCel(waarde: Verslagwaarde): CellObject {
  const cel: CellObject = { alignVertical: 'top' };
  switch (waarde.soort) {
    case 'bedrag':
      return { ...cel, value: Number(waarde.waarde), format: EURO };
    case 'jaar':
      return { ...cel, value: waarde.waarde, format: '0', align: 'left' };
    case 'getal':
      return {
        ...cel,
        value: waarde.waarde,
        format: waarde.decimalen === 0 ? '0' : `0.${'0'.repeat(waarde.decimalen)}`,
        align: 'left',
      };
    case 'percentage':
      return { ...cel, value: waarde.waarde, format: '0.0%' };
    case 'datum':
      return { ...cel, value: new Date(`${waarde.waarde}T00:00:00Z`), format: 'dd-mm-yyyy', align: 'left' };
    case 'periode':
      return { ...cel, value: formatPeriode(waarde.waarde), wrap: true };
    case 'tekst':
      return { ...cel, value: toVeilig(waarde.waarde), wrap: true };
    default:
      return { ...cel, value: '' };
  }
}

/** How many letters a value takes; a longer text goes on in the next line. */
function measure(waarde: Verslagwaarde | undefined): number {
  if (waarde?.soort === 'tekst') return Math.min(waarde.waarde.length, BREEDSTE);
  // '-1234567.89' is written with a sign of the euro, and points between the thousands.
  return waarde?.soort === 'bedrag' ? Math.ceil((waarde.waarde.length * 4) / 3) + 2 : 10;
}

/** The width of each column, in letters: a long heading goes on in the next line between its words. */
const measureKolommen = ({ kolommen, rijen }: Verslagtabel): number[] =>
  kolommen.map(({ kop }, k) => {
    const woorden = kop.split(' ').map(({ length }) => length);
    return 3 + Math.max(Math.min(kop.length, 15), ...woorden, ...rijen.map((rij) => measure(rij[k])));
  });

/** How high a row must be for its longest text, which a spreadsheet does not always find out by itself. */
function measureHoogte(teksten: readonly string[], breedten: readonly number[]): number {
  const regels = teksten.map((tekst, k) => {
    let aantal = 1;
    let over = (breedten[k] ?? BREEDSTE) - 2;
    for (const { length } of tekst.split(' ')) {
      if (length > over && over < (breedten[k] ?? BREEDSTE) - 2) {
        aantal += 1;
        over = (breedten[k] ?? BREEDSTE) - 2;
      }
      over -= length + 1;
    }
    return aantal;
  });
  return REGELHOOGTE * Math.max(...regels);
}

/** The cells of a sheet, and what its formulas come to in the order in which they stand there. */
export interface Celblad {
  readonly data: SheetData;
  readonly columns: { readonly width: number }[];
  readonly uitkomsten: readonly string[];
}

const hasBedragen = ({ rijen }: Verslagtabel, kolom: number) => rijen.some((rij) => rij[kolom]?.soort === 'bedrag');

/** Words behind a column of amounts keep away from it. */
const toInspringing = (tabel: Verslagtabel, kolom: number): CellObject =>
  hasBedragen(tabel, kolom - 1) && !hasBedragen(tabel, kolom) ? { indent: 1, align: 'left' } : {};

const toTekst = (waarde: Verslagwaarde): string => (waarde.soort === 'tekst' ? waarde.waarde : '');

/** The headings: above figures on the right, as the figures. */
function toKop(tabel: Verslagtabel, breedten: readonly number[]): CellObject[] {
  const { kolommen } = tabel;
  const height = measureHoogte(
    kolommen.map(({ kop }) => kop),
    breedten,
  );
  return kolommen.map(({ kop }, k) => ({
    ...KOP,
    value: toVeilig(kop),
    height,
    align: hasBedragen(tabel, k) ? 'right' : 'left',
    ...toInspringing(tabel, k),
  }));
}

/** A table as the cells of a sheet: amounts are numbers, days are dates, totals are formulas, and the headings are its first row. */
export function toCellen(tabel: Verslagtabel): Celblad {
  const sommen = listSommen(tabel);
  const totalen = new Set(tabel.totaalrijen.map(({ rij }) => rij));
  const breedten = measureKolommen(tabel);
  const uitkomsten: string[] = [];
  const toRij = (rij: readonly Verslagwaarde[], r: number) => {
    const height = measureHoogte(rij.map(toTekst), breedten);
    return rij.map((waarde, k): CellObject => {
      const cel: CellObject = {
        ...toCel(waarde),
        height,
        ...toInspringing(tabel, k),
        ...(totalen.has(r) ? TOTAAL : {}),
      };
      const som = sommen.get(`${r},${k}`);
      if (som === undefined || waarde.soort !== 'bedrag') return cel;
      uitkomsten.push(waarde.waarde);
      return { ...cel, type: 'Formula', value: som };
    });
  };
  return {
    data: [toKop(tabel, breedten), ...tabel.rijen.map(toRij)],
    columns: breedten.map((width) => ({ width })),
    uitkomsten,
  };
}
