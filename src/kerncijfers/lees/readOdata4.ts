import type { Leesresultaat } from '../kop/leesplan.js';
import type { LeesOptions } from './leesopties.js';
import { readVorm } from './readVorm.js';
import { toRijen } from './toRijen.js';

/**
 * Reads observations of a CBS table from OData v4. Each observation is one cell; they are turned into one row for each area. A measure is
 * recognised by its code; `ValueAttribute` gives the reason of a missing value. For the rest see `readKerncijfers`, which recognises this
 * form (`odata4`) by itself.
 *
 * @param rows - the rows from a parser, as for `readKerncijfers`
 * @param options - year, notation, choices
 * @throws DomeinFout the codes of `readKerncijfers`
 *
 * @example
 * ```ts
 * import { readOdata4 } from 'buurtaanpak/kerncijfers';
 *
 * const pagina = { value: [{ Measure: 'T001036', ValueAttribute: 'None', Value: 128810, WijkenEnBuurten: 'GM0080' }] };
 * readOdata4(pagina, { jaar: 2024 }).tabel.gebieden.length; // => 1
 * ```
 */
export function readOdata4(rows: unknown, options: LeesOptions = {}): Leesresultaat {
  return readVorm(toRijen(rows), 'odata4', options);
}
