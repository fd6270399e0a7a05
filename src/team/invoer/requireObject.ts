import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';

const ObjectSchema = z.looseObject({});

/** Refuses a value (options, a command) that is not an object, before its fields are read. */
export function requireObject(value: object, naam: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) parseSchema(ObjectSchema, value, naam);
}
