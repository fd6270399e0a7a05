import { sumGetallen } from '../../kern/huis.js';

/**
 * The mean of numbers; NaN without numbers. It carries the rounding errors of the sum along. The `mean` of a column does not: it is faster,
 * and existing scores have its last digits.
 */
export function computeGemiddelde(getallen: readonly number[]): number {
  return sumGetallen(getallen) / getallen.length;
}
