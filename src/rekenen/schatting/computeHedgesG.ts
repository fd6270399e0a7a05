import { checkGetallen } from '../checkGetallen.js';
import { logGamma } from '../kansrekening/logGamma.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import { sumKwadraten } from './sumKwadraten.js';

/**
 * The difference of means in standard deviations, corrected for the bias of small samples: g of Hedges (1981), with the exact gamma
 * correction. The standard deviation is the pooled one within the groups (n - 1).
 *
 * @param een - the values of the one group, at least one; together with `ander` at least three
 * @param ander - the values of the other
 * @returns g, or `null` when nothing varies within the groups
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.te_weinig_waarden`
 *
 * @example
 * ```ts
 * import { computeHedgesG } from 'buurtaanpak/rekenen';
 *
 * computeHedgesG([4, 5, 6], [1, 2, 3])?.toFixed(4); // => '2.3937'
 * computeHedgesG([4, 4], [1, 1]); // => null
 * ```
 */
export function computeHedgesG(een: readonly number[], ander: readonly number[]): number | null {
  checkGetallen('een', een, 1);
  checkGetallen('ander', ander, 1);
  const df = een.length + ander.length - 2;
  checkGetallen('een en ander', [...een, ...ander], 3);
  const variantie = (sumKwadraten(een) + sumKwadraten(ander)) / df;
  const grootste = [...een, ...ander].reduce((max, getal) => Math.max(max, Math.abs(getal)), 0);
  if (variantie <= grootste * grootste * 1e-26) return null;
  const d = (computeGemiddelde(een) - computeGemiddelde(ander)) / Math.sqrt(variantie);
  // With fewer than two degrees of freedom the correction needs gamma at 0, which is infinite. Then the bias cannot be corrected.
  if (df < 2) return null;
  return d * Math.exp(logGamma(df / 2) - 0.5 * Math.log(df / 2) - logGamma((df - 1) / 2));
}
