import * as z from 'zod';
import { parseSchema } from '../document/parseSchema.js';

const NamenSchema = z.record(z.string(), z.string());

/**
 * What an app calls a code or a key, or `undefined` when it has no name for it.
 *
 * @param veld - what the table is, for the finding
 * @throws DomeinFout `kern.document_ongeldig` - the name is not a text
 */
export function findNaam(
  namen: Readonly<Record<string, string>> | undefined,
  sleutel: string,
  veld: string,
): string | undefined {
  if (namen === undefined || !Object.hasOwn(namen, sleutel)) return undefined;
  if (typeof namen[sleutel] !== 'string') parseSchema(NamenSchema, namen, veld);
  return namen[sleutel];
}
