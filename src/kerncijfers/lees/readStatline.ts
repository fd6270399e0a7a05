import type { LeesOptions } from './leesopties.js';
import type { Leesresultaat } from './leesplan.js';
import { readVorm } from './readVorm.js';
import { toRijen } from './toRijen.js';

/**
 * Reads a CSV download of StatLine, with titles such as `Bevolking/Aantal inwoners (aantal)` and a decimal comma. The rest is as told at `readKerncijfers`, which recognises this form (`statline`) by itself.
 *
 * @param rows - what a parser gives, as for `readKerncijfers`
 * @param options - year, notation, choices
 * @throws DomeinFout the codes of `readKerncijfers`
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
  return readVorm(toRijen(rows), 'statline', options);
}
