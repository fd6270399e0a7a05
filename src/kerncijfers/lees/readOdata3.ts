import type { Leesresultaat } from '../kop/leesplan.js';
import type { LeesOptions } from './leesopties.js';
import { readVorm } from './readVorm.js';
import { toRijen } from './toRijen.js';

/**
 * Reads rows of a CBS or RIVM table from OData v3, typed (`TypedDataSet`) or untyped (`UntypedDataSet`). Columns are matched by name
 * without their number, which differs from year to year; text cells are right-aligned. For the rest see `readKerncijfers`, which
 * recognises this form (`odata3`) by itself.
 *
 * @param rows - the rows from a parser, as for `readKerncijfers`
 * @param options - year, notation, choices
 * @throws DomeinFout the codes of `readKerncijfers`
 *
 * @example
 * ```ts
 * import { readOdata3 } from 'buurtaanpak/kerncijfers';
 *
 * const pagina = { value: [{ WijkenEnBuurten: 'GM0080    ', Gemeentenaam_1: 'Leeuwarden  ', AantalInwoners_5: '  128810' }] };
 * readOdata3(pagina, { jaar: 2024 }).herkend; // => [{ kolom: 'AantalInwoners_5', sleutel: 'aantal_inwoners' }]
 * ```
 */
export function readOdata3(rows: unknown, options: LeesOptions = {}): Leesresultaat {
  return readVorm(toRijen(rows), 'odata3', options);
}
