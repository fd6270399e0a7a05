import type * as z from 'zod';
import { safeParseSchema } from './safeParseSchema.js';

/**
 * Checks a value against a schema of this library, and throws when it does not pass.
 *
 * Cost: n in the parts of the value; a rule of the schema that compares parts can cost more, and says so.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { Periode, parseSchema } from 'buurtaanpak/kern';
 *
 * parseSchema(Periode.schema, { van: '2026-01-01', tot: '2026-12-31' }, 'periode').van; // => '2026-01-01'
 * parseSchema(Periode.schema, {}, 'periode'); // throws kern.document_ongeldig
 * ```
 */
export function parseSchema<T>(schema: z.ZodType<T>, value: unknown, naam: string): T {
  const resultaat = safeParseSchema(schema, value, naam);
  if (!resultaat.success) throw resultaat.error;
  return resultaat.data;
}
