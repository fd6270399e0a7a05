import { readFileSync } from 'node:fs';
import {
  type Bevinding,
  formatBevinding,
  isDomeinFout,
  type Kerncijfertabel,
  nl,
  readKerncijfers,
  selectKerncijfers,
} from 'buurtaanpak';
import { CsvError, parse } from 'csv-parse/sync';
import { stop } from './stop.js';

/** The figures that the two Routekaarten of the example need, and what CBS calls them in a file. */
const NODIG: Readonly<Record<string, string>> = {
  aantal_inwoners: 'a_inw',
  gemiddelde_huishoudensgrootte: 'g_hhgro',
  gemiddelde_woz_waarde: 'g_woz of g_wozbag',
  percentage_eengezinswoningen: 'p_1gezw',
  percentage_koopwoningen: 'p_koopw',
  gemiddeld_inkomen_per_inwoner: 'g_ink_pi',
};

/** The figures of gemeenten that were read. */
export interface Cijfers {
  readonly buurten: Kerncijfertabel;
  readonly wijknamen: ReadonlyMap<string, string>;
}

/** Rows are counted as a spreadsheet does: the header is row 1. */
function countAsSpreadsheet(bevinding: Bevinding): Bevinding {
  const params = Object.fromEntries(
    Object.entries(bevinding.params).map(([naam, waarde]) =>
      (naam === 'rij' || naam === 'eerder') && typeof waarde === 'number' ? [naam, waarde + 1] : [naam, waarde],
    ),
  );
  return { ...bevinding, params };
}

/** The finding as a sentence; a missing column also by the name that CBS gives it. */
function describe(bevinding: Bevinding): string {
  const zin = formatBevinding(countAsSpreadsheet(bevinding), nl);
  const naam = bevinding.code === 'kerncijfers.kolom_ontbreekt' ? NODIG[String(bevinding.params.sleutel)] : undefined;
  return naam === undefined ? zin : `${zin} In een CBS-bestand heet zij ${naam}.`;
}

function readTekst(bestand: string): string {
  try {
    return readFileSync(bestand, 'utf8');
  } catch {
    return stop(`Het bestand ${bestand} bestaat niet of kan niet worden gelezen.`);
  }
}

function parseCsv(bestand: string): Record<string, string>[] {
  try {
    return parse(readTekst(bestand), { bom: true, columns: true, delimiter: ';', skip_empty_lines: true });
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return stop(`Het bestand ${bestand} is geen CSV-bestand met puntkomma's: regel ${fout.lines ?? 1} klopt niet.`);
  }
}

/** The figures of the buurten of some gemeenten, and the names of their wijken, from a CBS workbook saved as CSV. */
export function leesCijfers(bestand: string, gemeenten: readonly string[], jaar: number): Cijfers {
  const rijen = parseCsv(bestand);
  if (rijen.length === 0) stop(`Het bestand ${bestand} heeft geen rijen met kerncijfers.`);
  try {
    const { tabel, bevindingen } = readKerncijfers(rijen, { jaar, gemeenten, nodig: Object.keys(NODIG) });
    // A gemeente that is not in the file is reported first, because the other findings then have no meaning.
    const onbekend = bevindingen.find(({ code }) => code === 'kerncijfers.gemeente_onbekend');
    const fouten = onbekend ? [onbekend] : bevindingen.filter(({ ernst }) => ernst === 'fout');
    const [eerste] = fouten;
    const meer = fouten.length > 1 ? ` (en nog ${fouten.length - 1} zulke bevindingen)` : '';
    if (eerste) stop(`Het bestand ${bestand} klopt niet: ${describe(eerste)}${meer}`);
    const wijken = selectKerncijfers(tabel, { soort: 'wijk' }).gebieden;
    return {
      buurten: selectKerncijfers(tabel, { soort: 'buurt' }),
      wijknamen: new Map(wijken.map(({ code, naam }) => [code, naam])),
    };
  } catch (fout) {
    if (isDomeinFout(fout)) stop(`Het bestand ${bestand} kan niet worden gebruikt: ${formatBevinding(fout, nl)}`);
    throw fout;
  }
}
