import { showWaarde } from '../../kern/index.js';

/**
 * The text of a cell that is used as a name or a code; nothing is the empty text. An object is named by its kind: its own `toString` may be
 * anything, and a nested list could exhaust the stack.
 */
export function toCeltekst(cel: unknown): string {
  if (cel === undefined || cel === null) return '';
  return typeof cel === 'string' ? cel : showWaarde(cel);
}
