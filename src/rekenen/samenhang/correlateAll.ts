import { correlate } from './correlate.js';

/** The correlations of all columns; a column that does not vary has 0 with every other. */
export function correlateAll(x: readonly Float64Array[]): number[][] {
  return x.map((a, i) => x.map((b, j) => (i === j ? 1 : (correlate(a, b) ?? 0))));
}
