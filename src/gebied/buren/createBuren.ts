import { type Burenparen, sortParen } from './burenparen.js';

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
  return sortParen(paren);
}
