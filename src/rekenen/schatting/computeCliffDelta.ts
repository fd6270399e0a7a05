import { checkGetallen } from '../checkGetallen.js';
import { f64 } from '../lees.js';

/**
 * How often a value of the one group is above a value of the other, minus how often it is below, as a share of all pairs (Cliff 1993). 1
 * when every value is above, -1 when every value is below, 0 when both occur equally often. A tie counts for neither.
 *
 * @param een - the values of the one group, at least one, finite
 * @param ander - the values of the other
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.te_weinig_waarden`
 *
 * @example
 * ```ts
 * import { computeCliffDelta } from 'buurtaanpak/rekenen';
 *
 * computeCliffDelta([3, 4], [1, 2, 3, 5]); // => 0.375
 * ```
 */
export function computeCliffDelta(een: readonly number[], ander: readonly number[]): number {
  checkGetallen('een', een, 1);
  checkGetallen('ander', ander, 1);
  const [laag, hoog] = [Float64Array.from(een).sort(), Float64Array.from(ander).sort()];
  let som = 0;
  let [onder, totEnMet] = [0, 0];
  for (const a of laag) {
    while (onder < hoog.length && f64(hoog, onder) < a) onder++;
    while (totEnMet < hoog.length && f64(hoog, totEnMet) <= a) totEnMet++;
    som += onder - (hoog.length - totEnMet);
  }
  return som / (een.length * ander.length);
}
