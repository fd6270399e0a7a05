import type * as z from 'zod';
import { DomeinFout } from '../bevinding/DomeinFout.js';
import { showWaarde } from '../bevinding/showWaarde.js';
import { createBevinding } from '../teksten/codes.js';
import { checkDiepte } from './checkDiepte.js';
import { findMaat } from './findMaat.js';
import { findProto } from './findProto.js';
import { toBevindingen } from './toBevindingen.js';

/** What `safeParseX` returns: the data, or an error that holds every problem in `bevindingen`. */
export type Parseresultaat<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DomeinFout };

/**
 * Checks a value against a schema of this library and reports every problem at once, in the library's codes.
 *
 * @param schema - a zod schema
 * @param value - anything
 * @param naam - what the value is called in the error
 * @returns the data, or a `DomeinFout` `kern.document_ongeldig` whose `bevindingen` are the problems with their paths
 *
 * @example
 * ```ts
 * import { Periode } from 'buurtaanpak/kern';
 * import { safeParseSchema } from 'buurtaanpak/kern/huis';
 *
 * const resultaat = safeParseSchema(Periode.schema, { van: '2026-13-01', tto: '2026-12-31' }, 'periode');
 * const codes = resultaat.success ? [] : resultaat.error.bevindingen.map((bevinding) => bevinding.code);
 * codes; // => ['kern.datum_ongeldig', 'kern.veld_ontbreekt', 'kern.veld_onbekend_suggestie']
 * ```
 */
export function safeParseSchema<T>(schema: z.ZodType<T>, value: unknown, naam: string): Parseresultaat<T> {
  // A name that is no text has no words: it is shown as what it is.
  const soort = typeof naam === 'string' ? naam : showWaarde(naam);
  const fout = (bevindingen: DomeinFout['bevindingen']) =>
    new DomeinFout('kern.document_ongeldig', { soort, aantal: bevindingen.length }, { bevindingen });
  if (typeof schema?.safeParse !== 'function')
    return { success: false, error: new DomeinFout('kern.document_ongeldig', { soort: 'schema', aantal: 1 }) };
  const diep = checkDiepte(value);
  if (diep !== undefined)
    return { success: false, error: fout([createBevinding('fout', 'kern.te_diep', [], { diepte: diep })]) };
  const uitkomst = tryParse(schema, value);
  if ('pad' in uitkomst)
    return {
      success: false,
      error: fout([createBevinding('fout', 'kern.veld_onbekend', uitkomst.pad, { veld: uitkomst.veld })]),
    };
  const proto = findProto(value);
  if (uitkomst.success && proto.length === 0) return { success: true, data: uitkomst.data };
  const gevonden = uitkomst.success ? [] : toBevindingen(uitkomst.error, schema, value);
  const gemeld = new Set(gevonden.map(({ pad }) => JSON.stringify(pad)));
  const stil = proto.filter((pad) => !gemeld.has(JSON.stringify(pad)));
  const extra = stil.map((pad) => createBevinding('fout', 'kern.veld_onbekend', pad, { veld: '__proto__' }));
  return { success: false, error: fout([...gevonden, ...extra]) };
}

/**
 * Runs zod. For a text or list with a bound on its length, zod also reads the `length` of an object in its place, and JavaScript throws
 * when that `length` cannot be compared with a number. In that case the field is reported.
 */
function tryParse<T>(
  schema: z.ZodType<T>,
  value: unknown,
): z.ZodSafeParseResult<T> | (ReturnType<typeof findMaat> & object) {
  try {
    return schema.safeParse(value);
  } catch (fout) {
    const gevonden = findMaat(value, []);
    if (gevonden === undefined) throw fout;
    return gevonden;
  }
}
