import * as z from 'zod';
import { OvereenkomstgebeurtenisSchema } from './levensloop/gebeurtenis.js';
import { OvereenkomststaatSchema } from './levensloop/staat.js';
import { SamenwerkingsovereenkomstSchema } from './model/samenwerkingsovereenkomst.js';

const SCHEMAS = {
  samenwerkingsovereenkomst: SamenwerkingsovereenkomstSchema,
  overeenkomstgebeurtenis: OvereenkomstgebeurtenisSchema,
  overeenkomststaat: OvereenkomststaatSchema,
} as const;

/** What of this room an app stores. */
export type Overeenkomstdocument = keyof typeof SCHEMAS;

/**
 * The JSON Schema (draft 2020-12) of what an app stores of an agreement: the document, an event, or a snapshot. It holds the shape; what does
 * not fit together is told by `checkSamenwerkingsovereenkomst`.
 *
 * @param soort - which of the three
 *
 * @example
 * ```ts
 * import { createJsonSchemaOvereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * createJsonSchemaOvereenkomst('samenwerkingsovereenkomst').additionalProperties; // => false
 * ```
 */
export function createJsonSchemaOvereenkomst(soort: Overeenkomstdocument): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(SCHEMAS[soort], { target: 'draft-2020-12' });
}
