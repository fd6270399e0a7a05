/**
 * In how many ways the rank sum statistic U of Mann and Whitney takes each value 0 to m * n, of all C(m + n, m):
 * the recurrence of Mann and Whitney (1947).
 */
export function countRangsommen(m: number, n: number): Float64Array {
  // Row j holds the counts for (i, j); i grows by one each round.
  let rijen: Float64Array[] = Array.from({ length: n + 1 }, () => Float64Array.of(1));
  for (let i = 1; i <= m; i++) {
    const volgende: Float64Array[] = [Float64Array.of(1)];
    for (let j = 1; j <= n; j++) {
      const uit = new Float64Array(i * j + 1);
      const zonder = volgende[j - 1] as Float64Array;
      const met = rijen[j] as Float64Array;
      for (let u = 0; u < zonder.length; u++) uit[u] = zonder[u] as number;
      for (let u = 0; u < met.length; u++) uit[u + j] = (uit[u + j] as number) + (met[u] as number);
      volgende.push(uit);
    }
    rijen = volgende;
  }
  return rijen[n] as Float64Array;
}

/** In how many ways the signed rank sum of Wilcoxon takes each value 0 to n(n + 1)/2, of all 2^n. */
export function countTekenrangsommen(n: number): Float64Array {
  const aantallen = new Float64Array((n * (n + 1)) / 2 + 1);
  aantallen[0] = 1;
  for (let rang = 1; rang <= n; rang++) {
    for (let s = aantallen.length - 1; s >= rang; s--)
      aantallen[s] = (aantallen[s] as number) + (aantallen[s - rang] as number);
  }
  return aantallen;
}

/** The largest c for which the chance of a statistic under c is at most `staart`: 0 when even the lowest value is too likely. */
export function findGrens(aantallen: Float64Array, staart: number): number {
  const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
  let som = 0;
  let c = 0;
  for (; c < aantallen.length; c++) {
    som += aantallen[c] as number;
    if (som > totaal * staart * (1 + 1e-12)) break;
  }
  return c;
}
