import { f64 } from '../lees.js';

/**
 * In how many ways the rank sum statistic U of Mann and Whitney takes each value 0 to m * n, of all C(m + n, m):
 * the recurrence of Mann and Whitney (1947).
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

/** In how many ways the signed rank sum of Wilcoxon takes each value 0 to n(n + 1)/2, of all 2^n. */
export function countTekenrangsommen(n: number): Float64Array {
  const aantallen = new Float64Array((n * (n + 1)) / 2 + 1);
  aantallen[0] = 1;
  for (let rang = 1; rang <= n; rang++) {
    for (let s = aantallen.length - 1; s >= rang; s--) aantallen[s] = f64(aantallen, s) + f64(aantallen, s - rang);
  }
  return aantallen;
}

/** The largest c for which the chance of a statistic under c is at most `staart`: 0 when even the lowest value is too likely. */
export function findGrens(aantallen: Float64Array, staart: number): number {
  const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
  let som = 0;
  let c = 0;
  for (; c < aantallen.length; c++) {
    som += f64(aantallen, c);
    if (som > totaal * staart * (1 + 1e-12)) break;
  }
  return c;
}
