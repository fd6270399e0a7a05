import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Bevinding, formatBevinding } from 'buurtaanpak/kern';
import {
  type Beoordeling,
  FORMULIERKOLOMMEN,
  type Formuliercel,
  type Routekaart,
  readBeoordelingsformulier,
} from 'buurtaanpak/routekaart';
import { nl } from 'buurtaanpak/taal';
import { CsvError, parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { stop } from '../leeuwarden/stop.js';
import type { Oordelen } from '../leeuwarden/voerUit.js';
import { type Blad, ROUTEKAARTEN } from './formulier.js';

/** The result of reading all forms together. */
export interface Gelezen {
  readonly oordelen: Oordelen;
  /** Rows that nobody filled in. */
  readonly leeg: number;
  /** A sentence for every mistake, with the file, the sheet, the row and the column. */
  readonly fouten: readonly string[];
  /** The same for warnings, which are not mistakes. */
  readonly letOp: readonly string[];
}

/** A sheet with the file that it is in. */
interface Gevonden extends Blad {
  readonly bestand: string;
}

/** Turns a cell of a spreadsheet into the form that the library expects: a day becomes a text. */
function toCel(cel: unknown): Formuliercel {
  if (cel instanceof Date) return cel.toISOString().slice(0, 10);
  return typeof cel === 'string' || typeof cel === 'number' || cel === null ? cel : String(cel);
}

/** The sheets of a workbook, or the one sheet that a CSV file is: it is called after the last word of its name, `….energie.csv`. */
async function readBladen(bestand: string): Promise<Gevonden[]> {
  const naam = basename(bestand);
  try {
    if (!bestand.endsWith('.csv')) {
      const bladen = await readXlsxFile(bestand);
      return bladen.map(({ sheet, data }) => ({
        bestand: naam,
        naam: sheet,
        rijen: data.map((rij: readonly unknown[]) => rij.map(toCel)),
      }));
    }
    const tekst = readFileSync(bestand, 'utf8');
    const rijen: string[][] = parse(tekst, { bom: true, delimiter: ';', relax_column_count: true });
    return [{ bestand: naam, naam: naam.split('.').at(-2) ?? '', rijen }];
  } catch (fout) {
    if (fout instanceof CsvError)
      stop(`${naam} is geen CSV-bestand met puntkomma's: regel ${fout.lines ?? 1} klopt niet.`);
    return stop(`Het bestand ${bestand} bestaat niet of is geen werkmap (.xlsx) of CSV-bestand.`);
  }
}

/** `0` is A, `25` is Z, `26` is AA: as a spreadsheet names its columns. */
function nameKolom(plaats: number): string {
  const rest = String.fromCharCode(65 + (plaats % 26));
  return plaats < 26 ? rest : nameKolom(Math.floor(plaats / 26) - 1) + rest;
}

/** The origin of a row, with the names of the columns there. */
interface Herkomst {
  readonly blad: Gevonden;
  readonly rij: number;
  readonly koppen: readonly string[];
}

const nameBlad = ({ bestand, naam }: Gevonden): string => `${bestand}, blad ${naam}`;

const readKoppen = ({ rijen }: Blad): string[] =>
  (rijen[0] ?? []).map((cel) =>
    String(cel ?? '')
      .trim()
      .toLowerCase(),
  );

function describe(bevinding: Bevinding, { blad, rij, koppen }: Herkomst, herkomsten: readonly Herkomst[]): string {
  const [, kolom] = bevinding.pad;
  const plaats = koppen.indexOf(String(kolom));
  const waar = kolom === undefined ? '' : `, kolom ${plaats < 0 ? '' : `${nameKolom(plaats)} `}(${kolom})`;
  // The row of the first of two may be on another sheet than that of the second.
  const ander = typeof bevinding.params.rij === 'number' ? herkomsten[bevinding.params.rij - 2] : undefined;
  const params =
    ander === undefined
      ? bevinding.params
      : { ...bevinding.params, rij: ander.blad === blad ? ander.rij : `${ander.rij} van ${nameBlad(ander.blad)}` };
  return `${nameBlad(blad)}, rij ${rij}${waar}: ${formatBevinding({ code: bevinding.code, params }, nl)}`;
}

/** Reads the sheets for one Routekaart as one, so that what two people handed in twice is found across files. */
function readSamen(routekaart: Routekaart, bladen: readonly Gevonden[], buurten: readonly string[]) {
  const rijen: Formuliercel[][] = [[...FORMULIERKOLOMMEN]];
  const herkomsten: Herkomst[] = [];
  const fouten: string[] = [];
  for (const blad of bladen) {
    const koppen = readKoppen(blad);
    const [geenKolommen] = readBeoordelingsformulier(routekaart, blad.rijen.slice(0, 1)).bevindingen;
    if (geenKolommen !== undefined) {
      fouten.push(describe(geenKolommen, { blad, rij: 1, koppen }, []));
      continue;
    }
    for (const [r, rij] of blad.rijen.slice(1).entries()) {
      rijen.push(FORMULIERKOLOMMEN.map((kolom) => rij[koppen.indexOf(kolom)] ?? null));
      herkomsten.push({ blad, rij: r + 2, koppen });
    }
  }
  const { beoordelingen, bevindingen, leeg } = readBeoordelingsformulier(routekaart, rijen, { buurten });
  const letOp: string[] = [];
  for (const bevinding of bevindingen) {
    const herkomst = herkomsten[Number(bevinding.pad[0]) - 2];
    if (herkomst === undefined) continue;
    (bevinding.ernst === 'fout' ? fouten : letOp).push(describe(bevinding, herkomst, herkomsten));
  }
  return { beoordelingen, leeg, fouten, letOp };
}

/**
 * Reads forms that people filled in: workbooks with a sheet for each Routekaart, or CSV files.
 *
 * @param buurten - the codes of the buurten that can be judged
 */
export async function leesFormulieren(bestanden: readonly string[], buurten: readonly string[]): Promise<Gelezen> {
  const bladen = (await Promise.all(bestanden.map(readBladen))).flat();
  const namen = Object.keys(ROUTEKAARTEN);
  const vreemd = bladen
    .filter(({ naam }) => !namen.includes(naam))
    .map((blad) => `${nameBlad(blad)}: er is geen Routekaart die zo heet; wel ${namen.join(' en ')}.`);
  const read = (id: keyof typeof ROUTEKAARTEN) =>
    readSamen(
      ROUTEKAARTEN[id],
      bladen.filter(({ naam }) => naam === id),
      buurten,
    );
  const oost = read('leeuwarden-oost');
  const energie = read('energie');
  const oordelen: Record<keyof Oordelen, readonly Beoordeling[]> = {
    'leeuwarden-oost': oost.beoordelingen,
    energie: energie.beoordelingen,
  };
  return {
    oordelen,
    leeg: oost.leeg + energie.leeg,
    fouten: [...vreemd, ...oost.fouten, ...energie.fouten],
    letOp: [...oost.letOp, ...energie.letOp],
  };
}
