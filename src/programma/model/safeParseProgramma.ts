import type { Parseresultaat } from '../../kern/index.js';
import { type Programma, programmasoort } from './programma.js';

/**
 * Reads a programma as `parseProgramma` does, but returns the error instead of throwing it.
 *
 * @example
 * ```ts
 * import { safeParseProgramma } from 'buurtaanpak/programma';
 *
 * const resultaat = safeParseProgramma({ soort: 'programma', versie: 1, naam: 'Buurtaanpak', deelnemers: [] });
 * resultaat.success; // => false
 * ```
 */
export function safeParseProgramma(value: unknown): Parseresultaat<Programma> {
  return programmasoort.safeParse(value);
}
