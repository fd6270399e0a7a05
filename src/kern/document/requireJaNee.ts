import * as z from 'zod';
import { parseSchema } from './parseSchema.js';

/**
 * Refuses options of which one that says yes or no holds something else: what `'nee'` would mean is a guess.
 *
 * @param namen - the names of the options that say yes or no; each may be absent
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function requireJaNee<T extends object>(options: T, ...namen: readonly (keyof T & string)[]): void {
  const juist = (waarde: unknown) => waarde === undefined || typeof waarde === 'boolean';
  if (namen.every((naam) => juist(options[naam]))) return;
  const velden = Object.fromEntries(namen.map((naam) => [naam, z.boolean().optional()]));
  parseSchema(z.looseObject(velden), options, 'opties');
}
