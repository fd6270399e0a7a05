import { logGamma } from './logGamma.js';

/** The natural logarithm of the number of ways to take k out of n, for whole 0 <= k <= n. */
export function logCombinaties(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
