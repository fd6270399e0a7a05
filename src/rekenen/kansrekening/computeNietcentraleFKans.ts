import { computeBetaKans } from './betaVerdeling.js';
import { logGamma } from './logGamma.js';

/**
 * The chance that a noncentral F(df1, df2, lambda) draw is at most f: a Poisson mixture of beta chances (Johnson, Kotz and Balakrishnan
 * 1995, chapter 30). With df1 = 1 and f the critical value, it is 1 minus the power of the two-sided t test.
 */
export function computeNietcentraleFKans(f: number, df1: number, df2: number, lambda: number): number {
  const x = (df1 * f) / (df1 * f + df2);
  const half = lambda / 2;
  const gewicht = (j: number) =>
    half === 0 ? (j === 0 ? 1 : 0) : Math.exp(j * Math.log(half) - half - logGamma(j + 1));
  // The terms are summed from the heaviest one outward, until they no longer count.
  const midden = Math.floor(half);
  let som = 0;
  for (let j = midden; j >= 0; j--) {
    const g = gewicht(j);
    som += g * computeBetaKans(x, df1 / 2 + j, df2 / 2);
    if (g < 1e-18) break;
  }
  for (let j = midden + 1; ; j++) {
    const g = gewicht(j);
    if (g < 1e-18) break;
    som += g * computeBetaKans(x, df1 / 2 + j, df2 / 2);
  }
  return Math.min(1, som);
}
