import { sumGetallen } from '../../kern/huis.js';
import { computeMediaan } from './computeMediaan.js';

// The factors that turn these deviations into an estimate of the standard deviation of a normal distribution.
const MAD = 1.4826;

const GEMIDDELD = 1.2533;

/**
 * The spread of values: the median absolute deviation, or the mean one where the median is 0 because most values are equal. Undefined
 * when all values are equal, because then there is no distance to measure.
 */
export function computeSpreiding(waarden: readonly number[]): number | undefined {
  const mediaan = computeMediaan(waarden);
  if (mediaan === undefined) return undefined;
  const afwijkingen = waarden.map((waarde) => Math.abs(waarde - mediaan));
  const mad = MAD * (computeMediaan(afwijkingen) as number);
  if (mad > 0) return mad;
  const gemiddeld = (GEMIDDELD * sumGetallen(afwijkingen)) / afwijkingen.length;
  return gemiddeld > 0 ? gemiddeld : undefined;
}
