import { computeAlfa } from '../../rekenen/index.js';
import { readKolommen } from '../../routekaart/huis.js';
import type { Kolommen } from '../../routekaart/index.js';

/**
 * Cronbach's alpha: whether columns measure one thing. It is `k / (k - 1) (1 - sum of variances / sum of all covariances)`. Each covariance
 * is over the rows where both columns have a figure. At most 1 without gaps; about 0.7 and up is usually called consistent.
 * Source: Cronbach, Coefficient alpha and the internal structure of tests (1951); OECD/JRC handbook, step 4.
 *
 * @param kolommen - columns in which more means more of the same thing; NaN is a gap
 * @returns alpha, or `undefined` where it is not defined: one column, a pair with fewer than two rows in common, or no variance
 * @throws DomeinFout `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`
 */
export function computeCronbach(kolommen: Kolommen): number | undefined {
  return computeAlfa(readKolommen(kolommen).lijst.map(({ x }) => x));
}
