import type { Leesresultaat } from '../kop/leesplan.js';
import type { LeesOptions } from './leesopties.js';
import { readVorm } from './readVorm.js';
import { refuseGekanteld } from './refuseGekanteld.js';
import { toRijen } from './toRijen.js';

/**
 * Reads a CSV download of StatLine with the areas in its rows, titles such as `Bevolking/Aantal inwoners (aantal)` and a decimal point or
 * comma, whichever its cells show. It needs a column with codes (`Codering` or `Regiocode`), because names of areas are not unique. A
 * title is recognised by its path. A title that could be about other schools, dwellings or people is not read
 * (`kerncijfers.kolom_meerduidig`). For the rest see `readKerncijfers`, which recognises this form (`statline`) by itself.
 *
 * @param rows - the rows from a parser, as for `readKerncijfers`
 * @param options - year, notation, choices
 * @throws DomeinFout the codes of `readKerncijfers`, `kerncijfers.statline_gekanteld` for a download with the areas in its columns,
 *   `kerncijfers.statline_zonder_code` for one without codes
 *
 * @example
 * ```ts
 * import { readStatline } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   {
 *     'Wijken en buurten': 'Leeuwarden',
 *     'Regioaanduiding/Codering (code)': 'GM0080',
 *     'Bevolking/Aantal inwoners (aantal)': '128810',
 *   },
 * ];
 * readStatline(rijen, { jaar: 2024 }).tabel.gebieden.map(({ naam }) => naam); // => ['Leeuwarden']
 * ```
 */
export function readStatline(rows: unknown, options: LeesOptions = {}): Leesresultaat {
  const invoer = toRijen(rows);
  refuseGekanteld(invoer.rijen);
  return readVorm(invoer, 'statline', options);
}
