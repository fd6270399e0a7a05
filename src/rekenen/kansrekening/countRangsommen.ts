import { f64 } from '../lees.js';

/**
 * The number of ways in which the rank sum statistic U of Mann and Whitney takes each value from 0 to m * n, out of all C(m + n, m): the
 * recurrence of Mann and Whitney (1947).
 */
export function countRangsommen(m: number, n: number): Float64Array {
  // Row j holds the counts for (i, j), from j = 1 on: for j = 0 there is one way. In each round i grows by one.
  let rijen = Array.from({ length: n }, () => Float64Array.of(1));
  let zonder = Float64Array.of(1);
  for (let i = 1; i <= m; i++) {
    zonder = Float64Array.of(1);
    rijen = rijen.map((met, k) => {
      const j = k + 1;
      const uit = new Float64Array(i * j + 1);
      uit.set(zonder);
      for (let u = 0; u < met.length; u++) uit[u + j] = f64(uit, u + j) + f64(met, u);
      zonder = uit;
      return uit;
    });
  }
  return zonder;
}
