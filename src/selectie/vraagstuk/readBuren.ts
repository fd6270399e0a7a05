import { createParen, type Paren } from '../../oplosser/index.js';
import type { Plekken } from './plekken.js';

/**
 * The pairs of neighbours of a selection problem. A pair with a code that is not a candidate, or of a buurt with itself, is ignored.
 *
 * @param index - the candidate of each code
 */
export function readBuren(n: number, index: Plekken, buren: readonly (readonly [string, string])[]): Paren {
  const paren = new Int32Array(2 * buren.length);
  let lengte = 0;
  for (const paar of buren) {
    const c = index.get(paar[0]);
    if (c === undefined) continue;
    const d = index.get(paar[1]);
    if (d === undefined || c === d) continue;
    paren[lengte++] = c;
    paren[lengte++] = d;
  }
  return createParen(n, paren.subarray(0, lengte));
}
