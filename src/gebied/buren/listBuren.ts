import type { Burenparen } from './burenparen.js';
import { checkParen } from './checkParen.js';

/**
 * The neighbours of an area, sorted by code; none for a code that is in no pair.
 *
 * Cost: n in the pairs, and n log n in the neighbours.
 *
 * @throws DomeinFout `kern.document_ongeldig` when the argument is not a list of pairs
 *
 * @example
 * ```ts
 * import { createBuren, listBuren } from 'buurtaanpak/gebied';
 *
 * listBuren(createBuren([['A', 'B'], ['C', 'A']]), 'A'); // => ['B', 'C']
 * ```
 */
export function listBuren(buren: Burenparen, code: string): string[] {
  checkParen(buren);
  return buren.flatMap(([een, ander]) => (een === code ? [ander] : ander === code ? [een] : [])).sort();
}
