import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** Rows by the names of the header, or the line that is no CSV. */
export type Csv = { readonly rijen: readonly Record<string, string>[] } | { readonly regel: number };

/**
 * The text of a file in UTF-8, or else in the character set of Excel on Windows, where a `ë` is a single byte that UTF-8 does not
 * have.
 */
export function decodeTekst(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign between cells: the one of `;`, tab and `,` that stands in the header most often. */
function findScheiding(tekst: string): string {
  const kop = tekst.slice(0, tekst.search(/[\r\n]|$/));
  return [';', '\t', ','].reduce((beste, teken) => (kop.split(teken).length > kop.split(beste).length ? teken : beste));
}

/** Reads CSV as a spreadsheet saves it. */
export function parseCsv(tekst: string): Csv {
  try {
    const rijen = parse(tekst, {
      bom: true,
      columns: true,
      delimiter: findScheiding(tekst),
      skip_empty_lines: true,
    }) as Record<string, string>[];
    return { rijen };
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return { regel: typeof fout.lines === 'number' ? fout.lines : 1 };
  }
}
