import { f64 } from '../lees.js';

/** The number of ways in which the signed rank sum of Wilcoxon takes each value from 0 to n(n + 1)/2, out of all 2^n. */
export function countTekenrangsommen(n: number): Float64Array {
  const aantallen = new Float64Array((n * (n + 1)) / 2 + 1);
  aantallen[0] = 1;
  for (let rang = 1; rang <= n; rang++) {
    for (let s = aantallen.length - 1; s >= rang; s--) aantallen[s] = f64(aantallen, s) + f64(aantallen, s - rang);
  }
  return aantallen;
}
