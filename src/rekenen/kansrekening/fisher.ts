import { logCombinaties } from './logGamma.js';

/**
 * The two-sided p of Fisher's exact test for every possible count in the first group, given the margins: the chance of all tables
 * that are no more likely than that one. Counts run from `eerste` on.
 */
export function computeFisherKansen(
  totaalEen: number,
  totaalAnder: number,
  samen: number,
): { readonly eerste: number; readonly p: readonly number[] } {
  const eerste = Math.max(0, samen - totaalAnder);
  const laatste = Math.min(totaalEen, samen);
  const log = Array.from(
    { length: laatste - eerste + 1 },
    (_, i) => logCombinaties(totaalEen, eerste + i) + logCombinaties(totaalAnder, samen - eerste - i),
  );
  const noemer = logCombinaties(totaalEen + totaalAnder, samen);
  const kansen = log.map((l) => Math.exp(l - noemer));
  const oplopend = Float64Array.from(kansen).sort();
  const volgorde = kansen.map((_, i) => i).sort((a, b) => (kansen[a] as number) - (kansen[b] as number));
  const p = new Array<number>(kansen.length).fill(1);
  let som = 0;
  let geteld = 0;
  for (const i of volgorde) {
    // The margin takes tables that are equally likely but for rounding as equal, as R does.
    const grens = (kansen[i] as number) * (1 + 1e-7);
    while (geteld < oplopend.length && (oplopend[geteld] as number) <= grens) som += oplopend[geteld++] as number;
    p[i] = Math.min(1, som);
  }
  return { eerste, p };
}
