import { mean, standardDeviation } from '../normalisatie/statistiek.js';
import { type Kolommen, readKolommen } from '../weging/matrix.js';

/**
 * Cronbach's alpha: whether columns measure one thing, `k / (k - 1) (1 - sum of variances / variance of the sum)`, over the rows
 * without a gap. At most 1; about 0.7 and up is usually called consistent.
 * Source: Cronbach, Coefficient alpha and the internal structure of tests (1951); OECD/JRC handbook, step 4.
 *
 * @param kolommen - columns of which more means more of the same; NaN is a gap
 * @returns alpha, or `undefined` where it is not defined: one column, fewer than two whole rows, or no variance of the sum
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
  const rijen = [...(x[0] ?? []).keys()].filter((i) => x.every((kolom) => !Number.isNaN(kolom[i])));
  if (k < 2 || rijen.length < 2) return undefined;
  const heel = x.map((kolom) => Float64Array.from(rijen, (i) => kolom[i] as number));
  const som = Float64Array.from(rijen, (_, r) => heel.reduce((a, kolom) => a + (kolom[r] as number), 0));
  const variantie = (kolom: Float64Array) => standardDeviation(kolom) ** 2;
  const totaal = variantie(som);
  const schaal = Math.max(1e-300, mean(som.map((waarde) => waarde * waarde)));
  // What rounding leaves of no variance at all.
  if (totaal <= 1e-28 * schaal) return undefined;
  return (k / (k - 1)) * (1 - heel.reduce((a, kolom) => a + variantie(kolom), 0) / totaal);
}
