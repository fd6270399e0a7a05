import type { Leesresultaat } from '../kop/leesplan.js';
import type { LeesOptions } from './leesopties.js';
import { readVorm } from './readVorm.js';
import { toRijen } from './toRijen.js';

/**
 * Reads the CBS workbook Kerncijfers wijken en buurten, of 2013 to 2025, or that workbook saved as CSV. Cells that a spreadsheet reader
 * gives as numbers stay numbers. Text has a decimal comma, unless the options say otherwise. For the rest see `readKerncijfers`, which
 * recognises this form (`kwb`) by itself.
 *
 * @param rows - the rows from a parser, as for `readKerncijfers`
 * @param options - year, notation, choices
 * @throws DomeinFout the codes of `readKerncijfers`
 *
 * @example
 * ```ts
 * import { readKwbWerkmap } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080    ', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: 128810, g_hhgro: '1,9' }];
 * readKwbWerkmap(rijen, { jaar: 2024 }).tabel.gebieden.map(({ naam }) => naam); // => ['Leeuwarden']
 * ```
 */
export function readKwbWerkmap(rows: unknown, options: LeesOptions = {}): Leesresultaat {
  return readVorm(toRijen(rows), 'kwb', options);
}
