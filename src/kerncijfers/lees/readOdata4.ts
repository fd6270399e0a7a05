import type { LeesOptions } from './leesopties.js';
import type { Leesresultaat } from './leesplan.js';
import { readVorm } from './readVorm.js';
import { toRijen } from './toRijen.js';

/**
 * Reads observations of a CBS table from OData v4, one object a cell, turned into a row an area.
 * A measure is known by its code; `ValueAttribute` says why a value is missing. The rest is as told at `readKerncijfers`, which recognises this form (`odata4`) by itself.
 *
 * @param rows - what a parser gives, as for `readKerncijfers`
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
