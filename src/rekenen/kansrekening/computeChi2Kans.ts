import { logGamma } from './logGamma.js';
import { measureGammafout } from './measureGammafout.js';

/** The chance that a chi-squared draw with `vrijheidsgraden` degrees of freedom is above x, for x of 0 or more. */
export function computeChi2Kans(x: number, vrijheidsgraden: number): number {
  if (x <= 0) return 1;
  const a = vrijheidsgraden / 2;
  // Beyond this the chance is too small for a number; there the fraction would multiply 0 by infinity.
  if (x > 1e6 + 10 * vrijheidsgraden) return 0;
  return Math.min(1, Math.max(0, -measureGammafout(a, x / 2, logGamma(a), 1)));
}
