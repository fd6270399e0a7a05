import type { Parseresultaat } from '../../kern/index.js';
import { type Kerncijferdocument, kerncijferdocument } from './kerncijferdocument.js';

/**
 * Checks the shape of a document with a table of figures, as `parseKerncijferdocument` does, but returns the error instead of throwing
 * it.
 *
 * @example
 * ```ts
 * import { safeParseKerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * safeParseKerncijferdocument({}).success; // => false
 * ```
 */
export function safeParseKerncijferdocument(value: unknown): Parseresultaat<Kerncijferdocument> {
  return kerncijferdocument.safeParse(value);
}
