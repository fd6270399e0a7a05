import * as z from 'zod';
import { parseSchema } from '../document/parseSchema.js';

const DelenSchema = z.array(z.string());

/**
 * A list in running Dutch text: commas, and `en` before the last.
 *
 * Cost: n in the parts.
 *
 * @returns an empty text for an empty list
 * @throws DomeinFout `kern.document_ongeldig`: it is not a list of texts
 *
 * @example
 * ```ts
 * import { formatOpsomming } from 'buurtaanpak/kern';
 *
 * formatOpsomming(['Rotterdam', 'Zaanstad', 'Boxtel']); // => 'Rotterdam, Zaanstad en Boxtel'
 * formatOpsomming(['Leeuwarden']); // => 'Leeuwarden'
 * ```
 */
export function formatOpsomming(delen: readonly string[]): string {
  parseSchema(DelenSchema, delen, 'opsomming');
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
}
