import type { Burenparen } from './burenparen.js';

/**
 * The neighbours of an area, sorted by code; none for a code that is in no pair.
 *
 * @example
 * ```ts
 * import { createBuren, getBuren } from 'buurtaanpak/gebied';
 *
 * getBuren(createBuren([['A', 'B'], ['C', 'A']]), 'A'); // => ['B', 'C']
 * ```
 */
export function getBuren(buren: Burenparen, code: string): string[] {
  return buren.flatMap(([een, ander]) => (een === code ? [ander] : ander === code ? [een] : [])).sort();
}
