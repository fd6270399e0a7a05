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
  // The margin takes tables that are equally likely but for rounding as equal, as R does.
  const p = kansen.map((kans) =>
    Math.min(
      1,
      kansen.filter((k) => k <= kans * (1 + 1e-7)).reduce((a, b) => a + b, 0),
    ),
  );
  return { eerste, p };
}
