import { type Verslag, verslagsoort } from './verslag.js';

/**
 * Reads a verslag that was stored as JSON.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { parseVerslag } from 'buurtaanpak/verslag';
 *
 * parseVerslag({ soort: 'verslag', versie: 1 }); // throws kern.document_ongeldig
 * ```
 */
export function parseVerslag(value: unknown): Verslag {
  return verslagsoort.parse(value);
}
