import type { Parseresultaat } from '../../kern/index.js';
import { type Verslag, verslagsoort } from './verslag.js';

/**
 * Reads a verslag as `parseVerslag` does, but returns the error instead of throwing it.
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
