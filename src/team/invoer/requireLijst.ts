import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';

const LijstSchema = z.array(z.unknown());

/** Refuses a value that is not a list, before it is read. */
export function requireLijst(value: readonly unknown[], naam: string): void {
  if (!Array.isArray(value)) parseSchema(LijstSchema, value, naam);
}
