import * as z from 'zod';

/**
 * The key of a party, a cost bearer or a contribution inside a document: small letters, digits, `-`, `_` and `.`, at most sixty
 * characters, such as `bzk`, `leeuwarden`, `thema-energie`. The name for people stands in a field `naam`.
 */
export type Sleutel = string;

/** Schema of a {@link Sleutel}. */
export const Sleutel.schema: z.ZodType<Sleutel, Sleutel> = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9._-]{0,58}[a-z0-9])?$/, { error: 'financiering.sleutel_ongeldig' });
