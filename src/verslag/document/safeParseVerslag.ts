import type { Parseresultaat } from '../../kern/index.js';
import { type Verslag, verslagsoort } from './verslag.js';

/**
 * Reads a verslag as `parseVerslag` does, and returns what is wrong with it instead of throwing.
 *
 * @example
 * ```ts
 * import { safeParseVerslag } from 'buurtaanpak/verslag';
 *
 * safeParseVerslag({ soort: 'verslag', versie: 2 }).success; // => false
 * ```
 */
export function safeParseVerslag(value: unknown): Parseresultaat<Verslag> {
  return verslagsoort.safeParse(value);
}
