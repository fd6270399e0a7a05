import type { Parseresultaat } from '../../kern/index.js';
import { type Selectiebesluit, SelectiebesluitSoort } from './selectiebesluit.js';

/**
 * Reads a Selectiebesluit from JSON, of any version so far, without throwing.
 *
 * @returns the document, or an error with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { safeParseSelectiebesluit } from 'buurtaanpak/selectie';
 *
 * safeParseSelectiebesluit('geen document').success; // => false
 * ```
 */
export function safeParseSelectiebesluit(value: unknown): Parseresultaat<Selectiebesluit> {
  return SelectiebesluitSoort.safeParse(value);
}
