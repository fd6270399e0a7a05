import { mean } from '../kolom/statistiek.js';
import { f64 } from '../lees.js';
import { pairWaarden } from './pairWaarden.js';

/** Covariance (divisor n - 1) over the rows where both have a figure; NaN with fewer than two. */
function covariance(a: Float64Array, b: Float64Array): number {
  const { x, y } = pairWaarden(a, b);
  if (x.length < 2) return Number.NaN;
  const mx = mean(x);
  const my = mean(y);
  return x.reduce((som, waarde, i) => som + (waarde - mx) * (f64(y, i) - my), 0) / (x.length - 1);
}

/**
 * Cronbach's alpha of columns of the same length; `undefined` where it is not defined. Each covariance uses the rows where both columns
 * have a figure. `computeCronbach` of routekaart explains what alpha means.
 */
export function computeAlfa(x: readonly Float64Array[]): number | undefined {
  const k = x.length;
  if (k < 2) return undefined;
  let eigen = 0;
  let alle = 0;
  for (const [i, a] of x.entries()) {
    for (const [j, b] of x.entries()) {
      const samen = covariance(a, b);
      alle += samen;
      if (i === j) eigen += samen;
    }
  }
  // Columns that cancel each other out leave only rounding noise as variance. Then alpha is not defined; nor is it for NaN.
  return alle > 1e-12 * eigen ? (k / (k - 1)) * (1 - eigen / alle) : undefined;
}
