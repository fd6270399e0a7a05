import type { Burenparen } from './burenparen.js';
import { checkParen } from './checkParen.js';
import { createParenlijst } from './createParenlijst.js';

/**
 * Neighbours from a list of pairs, brought into their one form: each pair once, the smaller code first, sorted. A pair of an area
 * with itself goes.
 *
 * @throws DomeinFout `kern.document_ongeldig` for what is no list of pairs
 *
 * @example
 * ```ts
 * import { createBuren } from 'buurtaanpak/gebied';
 *
 * createBuren([['B', 'A'], ['A', 'B'], ['A', 'A']]); // => [['A', 'B']]
 * ```
 */
export function createBuren(paren: readonly (readonly [string, string])[]): Burenparen {
  checkParen(paren);
  const lijst = createParenlijst();
  for (const [een, ander] of paren) lijst.add(een, ander);
  return lijst.listParen();
}
