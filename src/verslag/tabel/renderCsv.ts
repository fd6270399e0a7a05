import { cleanTekst, requireJaNee, requireObject, roundDecimaal, toNederlands } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { TabelSchema, type Verslagtabel } from '../document/tabel.js';
import type { Verslagwaarde } from '../document/waarde.js';
import { formatWaarde } from '../notatie/formatWaarde.js';

/** Options of {@link renderCsv}. */
export interface RenderCsvOptions {
  /** Begin with the byte order mark by which Excel knows that the file is UTF-8. Default: true. */
  readonly bom?: boolean;
  /**
   * Write a text that Excel would take for a number or a day (`0.10`, `0080`, `3-2`) as `="0.10"`, so that it stays a text. Turn this off
   * for a program that is not a spreadsheet. Default: true.
   */
  readonly behoudTekst?: boolean;
}

// Characters that begin a formula in a spreadsheet, their full-width and small forms included (OWASP, CSV injection).
const FORMULA = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]/;
// Only digits and the signs of numbers, days and times, which are harmless in a formula.
const LIKE_A_NUMBER = /^[.,:/\- ]*\d[\d.,:/\- ]*(?:[eE]\d+)?$/;

const quote = (veld: string) => `"${veld.replaceAll('"', '""')}"`;

/** A text between quotes, so that a program with another field separator cannot split it. */
function showTekst(tekst: string, behoudTekst: boolean): string {
  return quote(neutralize(tekst, behoudTekst));
}

function neutralize(tekst: string, behoudTekst: boolean): string {
  const schoon = cleanTekst(tekst).trim();
  if (LIKE_A_NUMBER.test(schoon)) return behoudTekst ? `="${schoon}"` : schoon.startsWith('-') ? `'${schoon}` : schoon;
  return FORMULA.test(schoon) ? `'${schoon}` : schoon;
}

function showCel(waarde: Verslagwaarde, behoudTekst: boolean): string {
  switch (waarde.soort) {
    case 'tekst':
      return showTekst(waarde.waarde, behoudTekst);
    case 'getal':
      return toNederlands(roundDecimaal(waarde.waarde, waarde.decimalen), false);
    case 'percentage':
      return `${toNederlands(roundDecimaal(waarde.waarde, waarde.decimalen, 2), false)}%`;
    case 'bedrag':
      return waarde.waarde.replace('.', ',');
    case 'datum':
      return waarde.waarde;
    default:
      return formatWaarde(waarde);
  }
}

/**
 * A table as CSV that a Dutch Excel opens correctly: `;` between the fields, a decimal comma, no thousands point, CRLF, UTF-8 with a byte
 * order mark. Headings and texts stand between quotes (RFC 4180), figures do not.
 *
 * A text can never become a formula: one that begins with `=`, `+`, `-`, `@` and the like gets an apostrophe before it. Shares are
 * written as `12,5%`, amounts with two decimals, days as `yyyy-MM-dd`; a hidden figure is `x`.
 *
 * Cost: n in the cells.
 *
 * @returns the headings and the rows, totals included
 * @throws DomeinFout `kern.document_ongeldig`: it is not a table, or these are no options, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { euro } from 'buurtaanpak/kern';
 * import { renderCsv } from 'buurtaanpak/verslag';
 *
 * const tabel = {
 *   id: 'bijdragen',
 *   titel: 'Bijdragen',
 *   kolommen: [{ sleutel: 'partij', kop: 'Partij' }, { sleutel: 'bedrag', kop: 'Bedrag' }],
 *   rijen: [[{ soort: 'tekst', waarde: '=BZK' }, { soort: 'bedrag', waarde: euro(150000) }]],
 *   totaalrijen: [],
 *   totaalkolommen: [],
 * } as const;
 * renderCsv(tabel, { bom: false }); // => '"Partij";"Bedrag"\r\n"\'=BZK";150000,00\r\n'
 * ```
 */
export function renderCsv(tabel: Verslagtabel, options: RenderCsvOptions = {}): string {
  requireObject(options, 'opties');
  requireJaNee(options, 'bom', 'behoudTekst');
  const { bom = true, behoudTekst = true } = options;
  const { kolommen, rijen } = parseSchema(TabelSchema, tabel, 'verslagtabel');
  const regels = [
    kolommen.map(({ kop }) => showTekst(kop, behoudTekst)),
    ...rijen.map((rij) => rij.map((waarde) => showCel(waarde, behoudTekst))),
  ];
  return `${bom ? '\ufeff' : ''}${regels.map((regel) => `${regel.join(';')}\r\n`).join('')}`;
}
