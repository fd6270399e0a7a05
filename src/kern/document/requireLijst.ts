import * as z from 'zod';
import { parseSchema } from './parseSchema.js';

const LijstSchema = z.array(z.unknown());

/**
 * Refuses a value that is not a list, before it is read.
 *
 * @param naam - what the value is, for the finding
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function requireLijst(value: readonly unknown[], naam: string): void {
  if (!Array.isArray(value)) parseSchema(LijstSchema, value, naam);
}
