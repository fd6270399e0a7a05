import * as z from 'zod';
import { FinancieringsplanSchema } from './model/financieringsplan.js';

/**
 * The JSON Schema (draft 2020-12) of a financieringsplan, for tools that do not speak TypeScript. It holds the shape; that a period does
 * not run backwards and that a step has a day is beyond JSON Schema and told by `parseFinancieringsplan`.
 *
 * @example
 * ```ts
 * import { createJsonSchemaFinancieringsplan } from 'buurtaanpak/financiering';
 *
 * createJsonSchemaFinancieringsplan().required; // => ['soort', 'versie', 'naam', 'perioden']
 * ```
 */
export function createJsonSchemaFinancieringsplan(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(FinancieringsplanSchema, { target: 'draft-2020-12' });
}
