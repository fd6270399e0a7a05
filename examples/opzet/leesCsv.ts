import { CsvError, parse } from 'csv-parse/sync';
import { leesTekst } from './leesJson.js';
import { stop } from './stop.js';

/** The rows of a CSV file by the names of its columns, as a source of an opzet takes them. */
export function leesCsv(bestand: string): Record<string, string>[] {
  const tekst = leesTekst(bestand);
  const [kop = ''] = tekst.split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].find((teken) => kop.includes(teken)) ?? ';';
  try {
    const rijen: Record<string, string>[] = parse(tekst, { columns: true, delimiter, skip_empty_lines: true });
    return rijen.length === 0 ? stop(`Het bestand ${bestand} heeft geen rijen met cijfers.`) : rijen;
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return stop(`Het bestand ${bestand} is geen CSV-bestand: regel ${fout.lines ?? 1} klopt niet.`);
  }
}
