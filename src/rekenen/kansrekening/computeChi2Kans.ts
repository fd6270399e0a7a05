import { logGamma } from './logGamma.js';
import { measureGammafout } from './measureGammafout.js';

/** The chance that a chi-squared draw with `vrijheidsgraden` degrees of freedom is above x, for x of 0 or more. */
export function computeChi2Kans(x: number, vrijheidsgraden: number): number {
  if (x <= 0) return 1;
  const a = vrijheidsgraden / 2;
  return Math.min(1, Math.max(0, -measureGammafout(a, x / 2, logGamma(a), 1)));
}
