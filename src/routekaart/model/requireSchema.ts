import type * as z from 'zod';
import { safeParseSchema } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';

/** The problem with a value that should be a number. */
const GETALCODES: readonly string[] = ['kern.te_klein', 'kern.te_groot', 'kern.waarde_ongeldig'];

const getAt = (waarde: unknown, pad: Pad) =>
  pad.reduce<unknown>((deel, stap) => new Map(Object.entries<unknown>(Object(deel))).get(String(stap)), waarde);

/**
 * Refuses a value that does not pass a schema. The caller checks the ranges of numbers, because it has better messages for those; extra
 * fields are allowed.
 */
export function requireSchema<T>(schema: z.ZodType<T>, waarde: unknown, naam: string): void {
  const vorm = safeParseSchema(schema, waarde, naam);
  if (vorm.success) return;
  const ernstig = vorm.error.bevindingen.some(({ code, pad, params }) => {
    if (code === 'kern.veld_onbekend' || code === 'kern.veld_onbekend_suggestie') return false;
    const hoortGetal = GETALCODES.includes(code) || ['number', 'int'].includes(String(params.verwacht));
    return !hoortGetal || typeof getAt(waarde, pad) !== 'number';
  });
  if (ernstig) throw vorm.error;
}
