import { sumGetallen } from '../../kern/huis.js';

/**
 * The mean of numbers, the rounding errors of their sum carried along; NaN of none. The `mean` of a column is another: scores were given
 * with its last digits, and it is quicker.
 */
export function computeGemiddelde(getallen: readonly number[]): number {
  return sumGetallen(getallen) / getallen.length;
}
