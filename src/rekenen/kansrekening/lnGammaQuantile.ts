import { logGamma } from './logGamma.js';

/**
 * The logarithm of a quantile in the far left tail, where the density is a power of x. It also works where the quantile itself is too small
 * for a number.
 */
export function lnGammaQuantile(p: number, a: number): number {
  return (Math.log(p) + logGamma(a) + Math.log(a)) / a;
}
