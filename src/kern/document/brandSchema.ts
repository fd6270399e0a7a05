import type * as z from 'zod';

/**
 * Says of a schema of texts that what passes it is of a branded type: the one place where a text becomes a `Bedrag`, a `Datum` or a
 * code. The schema itself stays as it is, so that its form shows in JSON Schema.
 *
 * @param schema - a schema that lets through the texts of the branded type, and no other
 * @returns the same schema
 *
 * @example
 * ```ts
 * import { brandSchema } from 'buurtaanpak/kern';
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
