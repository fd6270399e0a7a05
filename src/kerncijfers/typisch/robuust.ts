import { sumGetallen } from '../../kern/index.js';

/** The middle value, or the mean of the two in the middle; undefined for none. */
export function computeMediaan(waarden: readonly number[]): number | undefined {
  if (waarden.length === 0) return undefined;
  const rij = [...waarden].sort((a, b) => a - b);
  const midden = Math.floor(rij.length / 2);
  const boven = rij[midden] as number;
  return rij.length % 2 === 1 ? boven : ((rij[midden - 1] as number) + boven) / 2;
}

// What makes these deviations estimate the standard deviation of a normal distribution.
const MAD = 1.4826;
const GEMIDDELD = 1.2533;

/**
 * The spread of values: the median absolute deviation, or the mean one where the median is 0 because most values are equal.
 * Undefined when all are equal: then nothing can be said about near and far.
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
