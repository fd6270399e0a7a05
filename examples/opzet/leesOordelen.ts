import { basename } from 'node:path';
import {
  Beoordelingen,
  type Bevinding,
  formatBevinding,
  type IngevuldBlad,
  isDomeinFout,
  nl,
  type Opzet,
  type ReadFormulierenOptions,
  readFormulieren,
} from 'buurtaanpak';
import { CsvError, parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { leesJson, leesTekst } from './leesJson.js';
import { stop } from './stop.js';

/** The judgements of all files together. */
export interface GelezenOordelen {
  readonly oordelen: readonly Beoordelingen[];
  /** Rows that nobody filled in. */
  readonly leeg: number;
  /** A sentence for every mistake, with the file, the sheet, the row and the column. */
  readonly fouten: readonly string[];
  /** The same for what is no mistake, but worth a look. */
  readonly letOp: readonly string[];
}

/** Turns a cell of a spreadsheet into the form that the library expects: a day becomes a text. */
function toCel(cel: unknown): string | number | null {
  if (cel instanceof Date) return cel.toISOString().slice(0, 10);
  return typeof cel === 'string' || typeof cel === 'number' || cel === null ? cel : String(cel);
}

/** The sheets of a workbook, or the one sheet that a CSV file is: it is called after the last word of its name, `….energie.csv`. */
async function leesBladen(bestand: string): Promise<IngevuldBlad[]> {
  const naam = basename(bestand);
  try {
    if (!bestand.endsWith('.csv')) {
      const bladen = await readXlsxFile(bestand);
      return bladen.map(({ sheet, data }) => {
        const rijen = data.map((rij: readonly unknown[]) => rij.map(toCel));
        return { naam: sheet, bron: `${naam}, blad ${sheet}`, rijen };
      });
    }
    const rijen: string[][] = parse(leesTekst(bestand), { delimiter: ';', relax_column_count: true });
    const blad = naam.split('.').at(-2) ?? '';
    return [{ naam: blad, bron: `${naam}, blad ${blad}`, rijen }];
  } catch (fout) {
    if (fout instanceof CsvError)
      stop(`${naam} is geen CSV-bestand met puntkomma's: regel ${fout.lines ?? 1} klopt niet.`);
    return stop(`Het bestand ${bestand} bestaat niet of is geen werkmap (.xlsx) of CSV-bestand.`);
  }
}

/** The judgements of a JSON file: one document for a Routekaart, or a list of them. */
function leesDocumenten(bestand: string): Beoordelingen[] {
  const inhoud = leesJson(bestand);
  try {
    return (Array.isArray(inhoud) ? inhoud : [inhoud]).map((een: unknown) => Beoordelingen.parse(een));
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    const [eerste = fout] = fout.bevindingen;
    return stop(`In ${bestand} staan geen oordelen: ${formatBevinding(eerste, nl, { pad: true })}`);
  }
}

/** `0` is A, `25` is Z, `26` is AA: as a spreadsheet names its columns. */
function nameKolom(plaats: number): string {
  const rest = String.fromCharCode(65 + (plaats % 26));
  return plaats < 26 ? rest : nameKolom(Math.floor(plaats / 26) - 1) + rest;
}

/** A finding on a sheet as people look for it: file, sheet, row, and the letter of the column. */
function describe(bevinding: Bevinding, bladen: readonly IngevuldBlad[]): string {
  const [plaats, rij, kolom] = bevinding.pad;
  const blad = bladen[Number(plaats)];
  const koppen = (blad?.rijen[0] ?? []).map((cel) => String(cel).trim().toLowerCase());
  const letter = koppen.indexOf(String(kolom));
  const waar = kolom === undefined ? '' : `, kolom ${letter < 0 ? '' : `${nameKolom(letter)} `}(${kolom})`;
  return `${blad?.bron}${rij === undefined ? '' : `, rij ${rij}`}${waar}: ${formatBevinding(bevinding, nl)}`;
}

/**
 * Reads the judgements that people gave: workbooks with a sheet for each Routekaart, CSV files, and JSON documents.
 *
 * @param options - `buurten`: the codes that can be judged; `peildatum`: a judgement of a later day is a mistake
 */
export async function leesOordelen(
  opzet: Opzet,
  bestanden: readonly string[],
  options: ReadFormulierenOptions,
): Promise<GelezenOordelen> {
  const documenten = bestanden.filter((bestand) => bestand.endsWith('.json')).flatMap(leesDocumenten);
  const formulieren = bestanden.filter((bestand) => !bestand.endsWith('.json'));
  const bladen = (await Promise.all(formulieren.map(leesBladen))).flat();
  const { oordelen, bevindingen, leeg } = readFormulieren(opzet, bladen, options);
  const zinnen = (ernst: Bevinding['ernst']) =>
    bevindingen.filter((een) => een.ernst === ernst).map((een) => describe(een, bladen));
  return {
    oordelen: [...documenten, ...oordelen.filter(({ rijen }) => rijen.length > 0)],
    leeg,
    fouten: zinnen('fout'),
    letOp: [...zinnen('waarschuwing'), ...zinnen('info')],
  };
}
