import { sumGetallen } from '../../kern/huis.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';

/** The sum of the squared distances from the mean. */
export function sumKwadraten(getallen: readonly number[]): number {
  const midden = computeGemiddelde(getallen);
  return sumGetallen(getallen.map((getal) => (getal - midden) ** 2));
}
