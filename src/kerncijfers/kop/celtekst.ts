import { showWaarde } from '../../kern/huis.js';

/**
 * The text of a cell that holds a name or a code; an absent cell gives the empty text. For an object it is the type of the object,
 * because its own `toString` may do anything, and a nested list could exhaust the stack.
 */
export function toCeltekst(cel: unknown): string {
  if (cel === undefined || cel === null) return '';
  return typeof cel === 'string' ? cel : showWaarde(cel);
}
