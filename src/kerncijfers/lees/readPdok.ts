import type { Leesresultaat } from '../kop/leesplan.js';
import type { LeesOptions } from './leesopties.js';
import { readVorm } from './readVorm.js';
import { toRijen } from './toRijen.js';

/**
 * Reads features of the PDOK service wijkenbuurten, or the newer files of the CBS map with the same names (`buurtcode`,
 * `aantal_inwoners`, also written `aantalInwoners`). For the rest see `readKerncijfers`, which recognises this form (`pdok`) by itself.
 *
 * @param rows - the rows from a parser, as for `readKerncijfers`
 * @param options - year, notation, choices
 * @throws DomeinFout the codes of `readKerncijfers`
 *
 * @example
 * ```ts
 * import { readPdok } from 'buurtaanpak/kerncijfers';
 *
 * const kaart = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { buurtcode: 'BU00802001', aantalInwoners: 685, jaar: 2024 } }] };
 * readPdok(kaart).tabel.gebieden.map(({ jaar }) => jaar); // => [2024]
 * ```
 */
export function readPdok(rows: unknown, options: LeesOptions = {}): Leesresultaat {
  return readVorm(toRijen(rows), 'pdok', options);
}
