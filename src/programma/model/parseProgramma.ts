import { type Programma, programmasoort } from './programma.js';

/**
 * Reads a programma that was stored as JSON.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { parseProgramma } from 'buurtaanpak/programma';
 *
 * parseProgramma({ soort: 'programma', versie: 1, naam: 'Buurtaanpak', deelnemers: [] }); // throws kern.document_ongeldig
 * ```
 */
export function parseProgramma(value: unknown): Programma {
  return programmasoort.parse(value);
}
