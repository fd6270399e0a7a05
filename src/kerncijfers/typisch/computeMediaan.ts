import { median } from '../../rekenen/index.js';

/** The middle value, or the mean of the two in the middle; undefined for an empty list. */
export function computeMediaan(waarden: readonly number[]): number | undefined {
  if (waarden.length === 0) return undefined;
  return median(Float64Array.from(waarden));
}
