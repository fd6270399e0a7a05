import { type Kerncijferdocument, kerncijferdocument } from './kerncijferdocument.js';

/**
 * Checks the shape of a document with a table of figures. `checkKerncijferdocument` checks the rest.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { Kerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * Kerncijferdocument.parse({ soort: 'kerncijfertabel', versie: 1, gebieden: [], kolommen: [] }).versie; // => 1
 * Kerncijferdocument.parse({ soort: 'kerncijfertabel', versie: 1 }); // throws kern.document_ongeldig
 * ```
 */
export function parseKerncijferdocument(value: unknown): Kerncijferdocument {
  return kerncijferdocument.parse(value);
}
