import { f64 } from '../../rekenen/index.js';

/**
 * The value of the candidate at place `aantal`, counted from the best; -Infinity when there are no more than `aantal` candidates.
 *
 * @param waarden - the value of candidate `c` is `waarden[vanaf + c]`
 */
export function findGrenswaarde(
  waarden: Float64Array,
  vanaf: number,
  kandidaten: ArrayLike<number> & Iterable<number>,
  aantal: number,
): number {
  if (kandidaten.length <= aantal) return Number.NEGATIVE_INFINITY;
  // The best so far, lowest first.
  const beste = new Float64Array(aantal).fill(Number.NEGATIVE_INFINITY);
  for (const c of kandidaten) {
    const waarde = f64(waarden, vanaf + c);
    if (waarde <= f64(beste, 0)) continue;
    let i = 1;
    for (; i < aantal && f64(beste, i) < waarde; i++) beste[i - 1] = f64(beste, i);
    beste[i - 1] = waarde;
  }
  return f64(beste, 0);
}
