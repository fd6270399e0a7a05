import type { Parseresultaat } from '../../kern/index.js';
import { type Samenwerkingsovereenkomst, SamenwerkingsovereenkomstDocument } from './samenwerkingsovereenkomst.js';

/**
 * Reads a samenwerkingsovereenkomst as `parseSamenwerkingsovereenkomst` does, but returns the error instead of throwing it.
 *
 * @param value - anything
 * @returns the document, or an error that holds every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * const resultaat = safeParseSamenwerkingsovereenkomst({ soort: 'financieringsplan' });
 * const codes = resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code);
 * codes; // => ['kern.soort_verkeerd']
 * ```
 */
export function safeParseSamenwerkingsovereenkomst(value: unknown): Parseresultaat<Samenwerkingsovereenkomst> {
  return SamenwerkingsovereenkomstDocument.safeParse(value);
}
