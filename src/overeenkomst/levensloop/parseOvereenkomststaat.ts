import { type Overeenkomststaat, OvereenkomststaatDocument } from './staat.js';

/**
 * Reads a stored snapshot. The events are the truth; a snapshot saves replaying them all.
 *
 * @param value - anything
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { initialOvereenkomststaat, parseOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * parseOvereenkomststaat(JSON.parse(JSON.stringify(initialOvereenkomststaat))).status; // => 'geen'
 * ```
 */
export function parseOvereenkomststaat(value: unknown): Overeenkomststaat {
  return OvereenkomststaatDocument.parse(value);
}
