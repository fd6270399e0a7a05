import type { LeesOptions } from './leesopties.js';
import type { Leesresultaat } from './leesplan.js';
import { readVorm } from './readVorm.js';
import { refuseGekanteld } from './refuseGekanteld.js';
import { toRijen } from './toRijen.js';

/**
 * Reads a CSV download of StatLine with the areas in its rows, titles such as `Bevolking/Aantal inwoners (aantal)` and a decimal point or
 * comma, whichever its cells show. It needs a column with codes (`Codering` or `Regiocode`): names of areas are not unique. A title is
 * known by its path; one that could be about other schools, dwellings or people is not read (`kerncijfers.kolom_meerduidig`). The rest is
 * as told at `readKerncijfers`, which recognises this form (`statline`) by itself.
 *
 * @param rows - what a parser gives, as for `readKerncijfers`
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
