import { sumGetallen } from '../../../kern/huis.js';
import type { Simulatiegemiddelde } from '../../model/simulatie.js';

/** The mean over runs with its Monte Carlo error; `undefined` without runs. */
export function averageRuns(getallen: readonly number[]): Simulatiegemiddelde | undefined {
  const n = getallen.length;
  if (n === 0) return undefined;
  const waarde = sumGetallen(getallen) / n;
  const kwadraten = sumGetallen(getallen.map((getal) => (getal - waarde) ** 2));
  return { waarde, standaardfout: n === 1 ? 0 : Math.sqrt(kwadraten / (n - 1) / n) };
}
