import { keepFromZero } from './keepFromZero.js';
import { logGamma } from './logGamma.js';

/** The continued fraction of the incomplete beta function, by the method of Lentz (DLMF 8.17.22 and 3.10). */
function evaluateKettingbreuk(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / keepFromZero(1 - ((a + b) * x) / (a + 1));
  let breuk = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const oneven = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let stap = 1;
    for (const term of [even, oneven]) {
      d = 1 / keepFromZero(1 + term * d);
      c = keepFromZero(1 + term / c);
      stap = c * d;
      breuk *= stap;
    }
    if (Math.abs(stap - 1) < 1e-16) break;
  }
  return breuk;
}

/** The regularised incomplete beta function I_x(a, b): the chance that a beta(a, b) draw is at most x. For a, b > 0. */
export function computeBetaKans(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const voor = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast only on this side of the mean. The other side is its mirror image.
  return x < (a + 1) / (a + b + 2)
    ? (voor * evaluateKettingbreuk(x, a, b)) / a
    : 1 - (voor * evaluateKettingbreuk(1 - x, b, a)) / b;
}
