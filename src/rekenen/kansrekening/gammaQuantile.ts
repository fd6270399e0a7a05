import { lnGammaQuantile } from './lnGammaQuantile.js';
import { logGamma } from './logGamma.js';
import { measureGammafout } from './measureGammafout.js';

/** The standard normal quantile to within 0.0005 (Abramowitz and Stegun 26.2.23): a starting value. */
function normalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
}

/**
 * The value below which a gamma distribution of shape `a` (scale 1) has a share `p`: one uniform number gives one gamma number, as a design
 * for Sobol indices needs. Exact for shape 1. Otherwise Halley's steps start from the approximation of Wilson and Hilferty (1931) and stay
 * within the interval that is known to hold the answer; correct to about 1e-12.
 *
 * @param p - 0 up to but not including 1
 * @param a - above 0
 */
export function gammaQuantile(p: number, a: number): number {
  if (a === 1) return -Math.log1p(-p);
  const lnG = logGamma(a);
  const wortel = 1 - 1 / (9 * a) + normalQuantile(p) / (3 * Math.sqrt(a));
  let x = a * wortel * wortel * wortel;
  // In the left tail the density is a power of x. Very close to 0 the answer from that needs no correction. For p = 0 it is 0.
  if (!(wortel > 0.2)) {
    x = Math.exp(lnGammaQuantile(p, a));
    if (x < 1e-17) return x;
  }
  let laag = 0;
  let hoog = Number.POSITIVE_INFINITY;
  for (let ronde = 0; ronde < 100; ronde++) {
    const fout = measureGammafout(a, x, lnG, p);
    if (fout > 0) hoog = x;
    else laag = x;
    const stap = fout / Math.exp(-x + (a - 1) * Math.log(x) - lnG);
    const kromming = Math.max(-1, Math.min(1, stap * ((a - 1) / x - 1)));
    let volgende = x - stap / (1 - kromming / 2);
    // An end may be the answer, because x is one of the ends. While `hoog` is infinite no step goes down, so halving has two finite ends.
    if (!(volgende >= laag && volgende <= hoog)) volgende = (laag + hoog) / 2;
    const klaar = Math.abs(volgende - x) <= 1e-13 * x;
    x = volgende;
    if (klaar) break;
  }
  return x;
}
