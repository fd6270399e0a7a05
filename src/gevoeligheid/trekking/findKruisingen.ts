import { f64 } from '../../rekenen/index.js';
import type { Breuken } from './breuken.js';

/**
 * Finds the weights at which two rows have the same score: the roots of a polynomial of at most degree two. Writes them in `uit`, and gives
 * whether there may be any. Rows that are always equal, or that cross elsewhere, may give roots that are not a weight: infinite, outside 0
 * to 1, or NaN.
 */
export function findKruisingen({ vast, maal, p, q, r, s }: Breuken, i: number, j: number, uit: Float64Array): boolean {
  const v = f64(vast, i) - f64(vast, j);
  const mi = f64(maal, i);
  const mj = f64(maal, j);
  const pi = f64(p, i);
  const pj = f64(p, j);
  const qi = f64(q, i);
  const qj = f64(q, j);
  const ri = f64(r, i);
  const rj = f64(r, j);
  const si = f64(s, i);
  const sj = f64(s, j);
  // v (ri + si t)(rj + sj t) + mi (pi + qi t)(rj + sj t) - mj (pj + qj t)(ri + si t) = 0
  const c0 = v * ri * rj + mi * pi * rj - mj * pj * ri;
  const c1 = v * (ri * sj + si * rj) + mi * (pi * sj + qi * rj) - mj * (pj * si + qj * ri);
  const c2 = v * si * sj + mi * qi * sj - mj * qj * si;
  // In most pairs the first row is ahead at every weight. From 0 to 1 a polynomial lies between its Bernstein coefficients, so when all of
  // these are above 0 there is no crossing.
  if (c0 > 0 && c0 + c1 / 2 > 0 && c0 + c1 + c2 > 0) return false;
  // Neither root loses digits: the first is computed without a subtraction, the second from the product of the two. For two straight lines
  // c2 is 0, and the first root is not a weight: it is infinite or NaN.
  const wortel = -0.5 * (c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(c1 * c1 - 4 * c2 * c0));
  uit[0] = wortel / c2;
  uit[1] = c0 / wortel;
  return true;
}
