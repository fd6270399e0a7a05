import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { readGegevens, readGegevensJson } from '../../gegevens.js';

/** A cell of `verwacht.json`: where it stands, what stands there, and what that means. */
export interface Cel {
  readonly gebied: string;
  readonly kolom?: string;
  readonly rij?: string;
  readonly variabele?: string;
  readonly ruw?: string | number | null;
  readonly sleutel: string;
  readonly waarde?: number;
  readonly reden?: string;
  readonly jaar?: number;
  readonly dimensies?: Readonly<Record<string, string>>;
  readonly eenheid?: string;
  readonly afronding?: number;
}

/** A file of `verwacht.json`. */
export interface Bestand {
  readonly bestand: string;
  readonly vorm: string;
  readonly tabel?: string;
  readonly jaar?: number | string;
  readonly indeling?: number | string;
  readonly dimensies?: Readonly<Record<string, string>>;
  readonly geheel_punt?: number;
  readonly ind_wbi?: string;
  readonly verwacht?: string;
  readonly cellen?: readonly Cel[];
}

const at = (naam: string) => new URL(`../../data/cijfers/${naam}`, import.meta.url);

/** What a person reads in the files. */
export const VERWACHT = (JSON.parse(readFileSync(at('verwacht.json'), 'utf8')) as { bestanden: Bestand[] }).bestanden;

/** Rows as objects, as csv-parse gives them with its usual options. */
const readCsv = (delimiter: string) => (naam: string) =>
  parse(readGegevens(`cijfers/${naam}`), { bom: true, columns: true, delimiter, relax_column_count: true });

/** Rows as arrays: the title and the header of a tilted download are rows like the others. */
const readArrays = (naam: string) =>
  parse(readGegevens(`cijfers/${naam}`), { bom: true, delimiter: ';', relax_column_count: true });

const readWerkmap = (naam: string) => readSheet(readFileSync(at(naam)));

/** The attribute table of a shapefile with the text of each cell as it stands in the dbf. */
export interface Dbf {
  readonly velden: readonly { readonly naam: string; readonly soort: string }[];
  readonly rijen: readonly (readonly string[])[];
}

/** The rows of a dbf as its readers give them: numbers of a numeric field, else text without the blanks behind it. */
function readDbf(naam: string): unknown[] {
  const { velden, rijen } = readGegevensJson<Dbf>(`cijfers/${naam}`);
  return rijen.map((rij) =>
    Object.fromEntries(
      velden.map(({ naam: veld, soort }, i) => {
        const tekst = rij[i] ?? '';
        return [veld, soort === 'C' ? tekst.trimEnd() : Number(tekst)];
      }),
    ),
  );
}

const readJson = (naam: string) => readGegevensJson<unknown>(`cijfers/${naam}`);

/** How an app opens each file. */
const LEZERS: Readonly<Record<string, (naam: string) => unknown>> = {
  'kerncijfers_kwb_utrecht_2023_tussenstand.xlsx': readWerkmap,
  'kerncijfers_kwb_utrecht_2024_eerste.xlsx': readWerkmap,
  'kerncijfers_statline_nabijheid_utrecht_2023.csv': readCsv(';'),
  'kerncijfers_statline_gekanteld_nabijheid_2021.csv': readArrays,
  'kerncijfers_statline_seswoa_amsterdam_2019.csv': readCsv(';'),
  'kerncijfers_statline_seswoa_jordaan_zonder_code.csv': readCsv(';'),
  'kerncijfers_statline_engels_85231.csv': readCsv(','),
  'kerncijfers_rivm_leeuwarden_2012_18plus.xlsx': readWerkmap,
  'kerncijfers_rivm_leeuwarden_2012_65plus.xlsx': readWerkmap,
  'kerncijfers_rivm_leeuwarden_2012_18tot65.xlsx': readWerkmap,
  'kerncijfers_rivm_leeuwarden_2016_18plus.xlsx': readWerkmap,
  'kerncijfers_rivm_leeuwarden_2020_18plus.xlsx': readWerkmap,
  'kerncijfers_rivm_leeuwarden_2020_65plus.xlsx': readWerkmap,
  'kerncijfers_kaart_groningen_2017.dbf.json': readDbf,
  'kerncijfers_kaart_wijken_groningen_2017.csv': readCsv(','),
  'kerncijfers_vierkant100m_groningen_2014.csv': readCsv(','),
  'kerncijfers_pdok_ermelo_2021_eerste.json': readJson,
  'kerncijfers_lang_bbga.csv': readCsv(';'),
  'kerncijfers_lang_bbga_meta.csv': readCsv(','),
  'kerncijfers_codes_amsterdam_2015_2022.csv': readCsv(','),
  'kerncijfers_etmodel_groningen_2016.csv': readCsv(','),
  'kerncijfers_politie_monster.json': readJson,
};

const gelezen = new Map<string, Promise<unknown>>();

/** The rows of a file of `test/data/cijfers`, as the parser of an app gives them. A file is opened once. */
export function readRijen(naam: string): Promise<unknown> {
  const lezer = LEZERS[naam];
  if (lezer === undefined) throw new RangeError(naam);
  const rijen = gelezen.get(naam) ?? Promise.resolve(lezer(naam));
  gelezen.set(naam, rijen);
  return rijen;
}

/** The names of all files. */
export const BESTANDEN = Object.keys(LEZERS);

/** The rows of workbooks with the same header as one sheet. */
export async function readSamen(namen: readonly string[]): Promise<unknown[][]> {
  const bladen = (await Promise.all(namen.map(readRijen))) as unknown[][][];
  const [kop = []] = bladen[0] ?? [];
  return [kop, ...bladen.flatMap((blad) => blad.slice(1))];
}
