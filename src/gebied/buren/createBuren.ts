import type { Burenparen } from './burenparen.js';
import { checkParen } from './checkParen.js';
import { createParenlijst } from './createParenlijst.js';

/**
 * Neighbours from a list of pairs, in canonical form: each pair once, the smaller code first, sorted. A pair of an area with itself is
 * dropped.
 *
 * Cost: n log n in the pairs.
 *
 * @throws DomeinFout `kern.document_ongeldig` when the argument is not a list of pairs
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
