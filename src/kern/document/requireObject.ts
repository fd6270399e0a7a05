import * as z from 'zod';
import { parseSchema } from './parseSchema.js';

/** Any object: options, or the particulars of a draft. */
export const ObjectSchema = z.looseObject({});

/**
 * Refuses a value (options, a command) that is not an object, before its fields are read.
 *
 * @param naam - what the value is, for the finding
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function requireObject(value: object, naam: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) parseSchema(ObjectSchema, value, naam);
}
