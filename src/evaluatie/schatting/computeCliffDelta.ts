import { checkGetallen } from '../controle.js';

/**
 * How often a value of the one group is above a value of the other, minus how often below (Cliff 1993): 1 when every one is above,
 * -1 when every one is below, 0 when they lie the same. A tie counts for neither.
 *
 * @param een - the values of the one group, at least one, finite
 * @param ander - the values of the other
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.te_weinig_waarden`
 *
 * @example
 * ```ts
 * import { computeCliffDelta } from 'buurtaanpak/evaluatie';
 *
 * computeCliffDelta([3, 4], [1, 2, 3, 5]); // => 0.375
 * ```
 */
export function computeCliffDelta(een: readonly number[], ander: readonly number[]): number {
  checkGetallen('een', een, 1);
  checkGetallen('ander', ander, 1);
  let som = 0;
  for (const a of een) for (const b of ander) som += Math.sign(a - b);
  return som / (een.length * ander.length);
}
