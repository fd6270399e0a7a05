import type * as z from 'zod';

/**
 * Gives a schema of texts a branded type as its output. This is the one place where a text becomes a `Bedrag`, a `Datum` or a code. The
 * schema itself does not change, so JSON Schema still shows its form.
 *
 * @param schema - a schema that accepts exactly the texts of the branded type
 * @returns the same schema
 *
 * @example
 * ```ts
 * import { brandSchema } from 'buurtaanpak/kern/huis';
 * import * as z from 'zod';
 *
 * type Zaaknummer = string & { readonly merk: 'zaaknummer' };
 * const ZaaknummerSchema = brandSchema<Zaaknummer>(z.string().regex(/^Z\d{6}$/));
 * ZaaknummerSchema.safeParse('Z002026').success; // => true
 * ZaaknummerSchema.safeParse('2026').success; // => false
 * ```
 */
export function brandSchema<T extends string>(schema: z.ZodType<string, string>): z.ZodType<T, T>;
export function brandSchema(schema: z.ZodType<string, string>): z.ZodType<string, string> {
  return schema;
}
