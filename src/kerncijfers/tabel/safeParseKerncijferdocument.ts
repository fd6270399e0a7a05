import type { Parseresultaat } from '../../kern/index.js';
import { type Kerncijferdocument, kerncijferdocument } from './kerncijferdocument.js';

/**
 * Checks the shape of a document with a table of figures, as `Kerncijferdocument.parse` does, but returns the error instead of throwing
 * it.
 *
 * @example
 * ```ts
 * import { Kerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * Kerncijferdocument.safeParse({}).success; // => false
 * ```
 */
export function safeParseKerncijferdocument(value: unknown): Parseresultaat<Kerncijferdocument> {
  return kerncijferdocument.safeParse(value);
}
