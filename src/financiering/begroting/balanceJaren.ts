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
  const jaren = [...afwijkingen].map(([jaar, centen]) => ({ jaar, centen }));
  const overhevelingen: Overheveling[] = [];
  for (const bron of jaren)
    for (const doel of jaren) {
      if (bron.centen >= 0n || doel.centen <= 0n) continue;
      const centen = minCenten(-bron.centen, doel.centen);
      bron.centen += centen;
      doel.centen -= centen;
      overhevelingen.push({ vanJaar: bron.jaar, naarJaar: doel.jaar, centen });
    }
  return { overhevelingen, wijzigingen: jaren.filter(({ centen }) => centen !== 0n) };
}
