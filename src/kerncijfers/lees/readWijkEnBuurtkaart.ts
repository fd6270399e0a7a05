import type { Leesresultaat } from '../kop/leesplan.js';
import type { LeesOptions } from './leesopties.js';
import { readVorm } from './readVorm.js';
import { toRijen } from './toRijen.js';

/**
 * Reads the attribute table of the CBS Wijk- en Buurtkaart, as rows or as GeoJSON features (`BU_CODE`, `AANT_INW`). Numbers below -99990
 * are marks for a missing figure. For the rest see `readKerncijfers`, which recognises this form (`kaart`) by itself.
 *
 * @param rows - the rows from a parser, as for `readKerncijfers`
 * @param options - year, notation, choices
 * @throws DomeinFout the codes of `readKerncijfers`
 *
 * @example
 * ```ts
 * import { readWijkEnBuurtkaart } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ BU_CODE: 'BU00802001', BU_NAAM: 'Stationsbuurt', AANT_INW: 685, P_WEST_AL: -99997 }];
 * const { bevindingen } = readWijkEnBuurtkaart(rijen, { jaar: 2020 });
 * bevindingen.map(({ code, pad }) => [code, ...pad]); // => [['kerncijfers.kolom_leeg', 'P_WEST_AL']]
 * ```
 */
export function readWijkEnBuurtkaart(rows: unknown, options: LeesOptions = {}): Leesresultaat {
  return readVorm(toRijen(rows), 'kaart', options);
}
