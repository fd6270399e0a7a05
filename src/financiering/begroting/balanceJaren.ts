import { minCenten } from '../stand/minCenten.js';

/** Budget that moves from one year to another. */
export interface Overheveling {
  readonly vanJaar: number;
  readonly naarJaar: number;
  readonly centen: bigint;
}

/** What makes deviations of some years zero. */
export interface Balans {
  readonly overhevelingen: readonly Overheveling[];
  /** What is left after moving: all above zero, or all below. */
  readonly wijzigingen: readonly { readonly jaar: number; readonly centen: bigint }[];
}

/**
 * Moves what years have over to the years that lack it: the earliest year that has something over first, to the earliest that lacks.
 *
 * @param afwijkingen - by year, earliest first: what must be added; below zero what is over
 */
export function balanceJaren(afwijkingen: ReadonlyMap<number, bigint>): Balans {
  const rest = new Map([...afwijkingen].filter(([, centen]) => centen !== 0n));
  const tekort = [...rest].filter(([, centen]) => centen > 0n).map(([jaar]) => jaar);
  const overhevelingen: Overheveling[] = [];
  for (const vanJaar of [...rest].filter(([, centen]) => centen < 0n).map(([jaar]) => jaar))
    for (const naarJaar of tekort) {
      const over = rest.get(vanJaar) ?? 0n;
      const nodig = rest.get(naarJaar) ?? 0n;
      const centen = minCenten(-over, nodig);
      if (centen === 0n) continue;
      rest.set(vanJaar, over + centen);
      rest.set(naarJaar, nodig - centen);
      overhevelingen.push({ vanJaar, naarJaar, centen });
    }
  return {
    overhevelingen,
    wijzigingen: [...rest].filter(([, centen]) => centen !== 0n).map(([jaar, centen]) => ({ jaar, centen })),
  };
}
