import { f64 } from '../lees.js';

/** The figures of two columns in the rows where both have one (a gap is NaN), in their order. */
export function pairWaarden(a: Float64Array, b: Float64Array): { readonly x: Float64Array; readonly y: Float64Array } {
  const rijen = [...a.keys()].filter((i) => !Number.isNaN(a[i]) && !Number.isNaN(b[i]));
  const x = Float64Array.from(rijen, (i) => f64(a, i));
  const y = Float64Array.from(rijen, (i) => f64(b, i));
  return { x, y };
}
