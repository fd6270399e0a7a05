import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Burenparen } from './burenparen.js';

const ParenSchema = z.array(z.tuple([z.string(), z.string()]));

function isPaar(paar: unknown): boolean {
  return Array.isArray(paar) && paar.length === 2 && typeof paar[0] === 'string' && typeof paar[1] === 'string';
}

/**
 * Refuses what is no list of pairs of codes. There may be millions of pairs, so the schema only looks when something is wrong.
 *
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function checkParen(paren: Burenparen | readonly (readonly [string, string])[]): void {
  // Not `every`, which skips the holes of a sparse array.
  if (!Array.isArray(paren) || Array.from(paren).some((paar) => !isPaar(paar)))
    parseSchema(ParenSchema, paren, 'paren');
}
