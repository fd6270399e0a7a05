import type { Parseresultaat } from '../../kern/index.js';
import { type Overeenkomststaat, OvereenkomststaatDocument } from './staat.js';

/**
 * Reads a snapshot as `parseOvereenkomststaat` does, but returns the error instead of throwing it.
 *
 * @param value - anything
 *
 * @example
 * ```ts
 * import { safeParseOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * const gelezen = safeParseOvereenkomststaat({ soort: 'overeenkomststaat', versie: 9, status: 'geen', aantal: 0 });
 * gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code); // => ['kern.versie_onbekend']
 * ```
 */
export function safeParseOvereenkomststaat(value: unknown): Parseresultaat<Overeenkomststaat> {
  return OvereenkomststaatDocument.safeParse(value);
}
