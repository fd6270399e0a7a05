import { isConstant } from '../kolom/ruis.js';
import { mean, measureBereik, standardDeviation } from '../kolom/statistiek.js';
import { pairWaarden } from './pairWaarden.js';

/**
 * Pearson's correlation of two columns over the rows where both have a figure; `undefined` when one of them does not vary there
 * or fewer than two rows are left.
 */
export function correlate(a: Float64Array, b: Float64Array): number | undefined {
  const { x, y } = pairWaarden(a, b);
  if (isConstant(measureBereik(x)) || isConstant(measureBereik(y))) return undefined;
  const mx = mean(x);
  const my = mean(y);
  const spreiding = standardDeviation(x) * standardDeviation(y) * (x.length - 1);
  // 0 also of differences so small that their squares are nothing, NaN of fewer than two rows.
  if (!(spreiding > 0)) return undefined;
  let som = 0;
  for (let i = 0; i < x.length; i++) som += ((x[i] as number) - mx) * ((y[i] as number) - my);
  return Math.max(-1, Math.min(1, som / spreiding));
}

/** The correlations of all columns; a column that does not vary has 0 with every other. */
export function correlateAll(x: readonly Float64Array[]): number[][] {
  return x.map((a, i) => x.map((b, j) => (i === j ? 1 : (correlate(a, b) ?? 0))));
}
