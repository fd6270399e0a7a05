import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';

const LijstSchema = z.array(z.unknown());

/** Refuses what is no list, before it is gone through. */
export function requireLijst(value: readonly unknown[], naam: string): void {
  if (!Array.isArray(value)) parseSchema(LijstSchema, value, naam);
}
