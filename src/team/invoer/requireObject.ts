import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';

const ObjectSchema = z.looseObject({});

/** Refuses what is no object (options, a command), before a field of it is read. */
export function requireObject(value: object, naam: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) parseSchema(ObjectSchema, value, naam);
}
