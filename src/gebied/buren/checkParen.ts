import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Burenparen } from './burenparen.js';

const ParenSchema = z.array(z.tuple([z.string(), z.string()]));

function isPaar(paar: unknown): boolean {
  return Array.isArray(paar) && paar.length === 2 && typeof paar[0] === 'string' && typeof paar[1] === 'string';
}

/**
 * Refuses a value that is not a list of pairs of codes. There may be millions of pairs, so the schema is used only once a fault was
 * found.
 *
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function checkParen(paren: Burenparen | readonly (readonly [string, string])[]): void {
  // A loop, because `every` skips the holes of a sparse array.
  if (!Array.isArray(paren) || Array.from(paren).some((paar) => !isPaar(paar)))
    parseSchema(ParenSchema, paren, 'paren');
}
