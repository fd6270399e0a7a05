import { type Selectiebesluit, SelectiebesluitSoort } from './selectiebesluit.js';

/**
 * Reads a Selectiebesluit from JSON, of any version so far.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { parseSelectiebesluit } from 'buurtaanpak/selectie';
 *
 * parseSelectiebesluit({ soort: 'selectiebesluit', versie: 1 }); // throws kern.document_ongeldig
 * ```
 */
export function parseSelectiebesluit(value: unknown): Selectiebesluit {
  return SelectiebesluitSoort.parse(value);
}
