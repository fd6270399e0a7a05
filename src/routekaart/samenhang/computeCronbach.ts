import { mean } from '../../rekenen/index.js';
import { type Kolommen, readKolommen } from '../weging/matrix.js';

/** Covariance (divisor n - 1) over the rows where both have a figure; NaN with fewer than two. */
function covariance(a: Float64Array, b: Float64Array): number {
  const rijen = [...a.keys()].filter((i) => !Number.isNaN(a[i]) && !Number.isNaN(b[i]));
  if (rijen.length < 2) return Number.NaN;
  const x = Float64Array.from(rijen, (i) => a[i] as number);
  const y = Float64Array.from(rijen, (i) => b[i] as number);
  const mx = mean(x);
  const my = mean(y);
  return x.reduce((som, waarde, i) => som + (waarde - mx) * ((y[i] as number) - my), 0) / (rijen.length - 1);
}

/**
 * Cronbach's alpha: whether columns measure one thing, `k / (k - 1) (1 - sum of variances / sum of all covariances)`, each
 * covariance over the rows where both have a figure. At most 1 without gaps; about 0.7 and up is usually called consistent.
 * Source: Cronbach, Coefficient alpha and the internal structure of tests (1951); OECD/JRC handbook, step 4.
 *
 * @param kolommen - columns of which more means more of the same; NaN is a gap
 * @returns alpha, or `undefined` where it is not defined: one column, a pair with fewer than two rows in common, or no variance
 * @throws DomeinFout `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`
 *
 * @example
 * ```ts
 * import { computeCronbach } from 'buurtaanpak/routekaart';
 *
 * computeCronbach({ a: [1, 2, 3], b: [1, 2, 3] }); // => 1
 * computeCronbach({ a: [1, 2, 3] }); // => undefined
 * ```
 */
export function computeCronbach(kolommen: Kolommen): number | undefined {
  const { x } = readKolommen(kolommen);
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
  // Not above what rounding leaves of no variance at all: columns that cancel each other out. Nor is NaN.
  return alle > 1e-12 * eigen ? (k / (k - 1)) * (1 - eigen / alle) : undefined;
}
