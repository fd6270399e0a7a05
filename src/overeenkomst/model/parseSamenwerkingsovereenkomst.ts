import { type Samenwerkingsovereenkomst, SamenwerkingsovereenkomstDocument } from './samenwerkingsovereenkomst.js';

/**
 * Reads a samenwerkingsovereenkomst. It checks the shape only; `checkSamenwerkingsovereenkomst` finds contradictions.
 *
 * @param value - anything, for instance what `JSON.parse` gave
 * @throws DomeinFout `kern.document_ongeldig`, with every problem and its path in `bevindingen`: an unknown field with the nearest
 *   known name (`kern.veld_onbekend_suggestie`), `kern.periode_omgekeerd`, `overeenkomst.kvk_ongeldig` and so on
 *
 * @example
 * ```ts
 * import { parseSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * parseSamenwerkingsovereenkomst({ soort: 'samenwerkingsovereenkomst', versie: 1 }); // throws kern.document_ongeldig
 * ```
 */
export function parseSamenwerkingsovereenkomst(value: unknown): Samenwerkingsovereenkomst {
  return SamenwerkingsovereenkomstDocument.parse(value);
}
