import { f64 } from '../lees.js';
import { logCombinaties } from './logCombinaties.js';

/**
 * The two-sided p of Fisher's exact test for every possible count in the first group, given the margins: the chance of all tables that are
 * no more likely than the table with that count. Counts run from `eerste` on.
 */
export function computeFisherKansen(
  totaalEen: number,
  totaalAnder: number,
  samen: number,
): { readonly eerste: number; readonly p: Float64Array } {
  const eerste = Math.max(0, samen - totaalAnder);
  const laatste = Math.min(totaalEen, samen);
  const noemer = logCombinaties(totaalEen + totaalAnder, samen);
  const kansen = new Float64Array(laatste - eerste + 1).map((_, i) =>
    Math.exp(logCombinaties(totaalEen, eerste + i) + logCombinaties(totaalAnder, samen - eerste - i) - noemer),
  );
  const oplopend = kansen.slice().sort();
  const volgorde = [...kansen.keys()].sort((a, b) => f64(kansen, a) - f64(kansen, b));
  const p = new Float64Array(kansen.length);
  let som = 0;
  let geteld = 0;
  for (const i of volgorde) {
    // Tables whose chances differ by rounding only count as equally likely, as in R.
    const grens = f64(kansen, i) * (1 + 1e-7);
    while (geteld < oplopend.length && f64(oplopend, geteld) <= grens) som += f64(oplopend, geteld++);
    p[i] = Math.min(1, som);
  }
  return { eerste, p };
}
