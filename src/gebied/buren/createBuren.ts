import type { Burenparen } from './burenparen.js';
import { createParenlijst } from './createParenlijst.js';

/**
 * Neighbours from a list of pairs, brought into their one form: each pair once, the smaller code first, sorted. A pair of an area
 * with itself goes.
 *
 * @example
 * ```ts
 * import { createBuren } from 'buurtaanpak/gebied';
 *
 * createBuren([['B', 'A'], ['A', 'B'], ['A', 'A']]); // => [['A', 'B']]
 * ```
 */
export function createBuren(paren: readonly (readonly [string, string])[]): Burenparen {
  const lijst = createParenlijst();
  for (const [een, ander] of paren) lijst.add(een, ander);
  return lijst.listParen();
}
