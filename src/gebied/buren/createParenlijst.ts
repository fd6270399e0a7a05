import { refuse } from '../teksten/codes.js';
import type { Burenparen } from './burenparen.js';

/**
 * The most pairs that a map or a distance may give: three times those of the postcodes of the whole country. They take some hundreds of
 * megabytes.
 */
export const MEESTE_PAREN = 5_000_000;

/** Collects pairs and gives them in canonical form. */
export interface Parenlijst {
  /** Adds a pair, in either order; it may be in the list already. A pair of an area with itself is skipped. */
  readonly add: (een: string, ander: string) => void;
  /** Each pair once, the smaller code first, sorted. */
  readonly listParen: () => Burenparen;
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/**
 * @param hoogstens - the most different pairs. Without this bound, a map of a hundred thousand overlapping areas or a distance larger
 *   than the country would run out of memory.
 * @throws DomeinFout `gebied.te_veel_paren`, by `add`
 */
export function createParenlijst(hoogstens = Number.POSITIVE_INFINITY): Parenlijst {
  const anderen = new Map<string, Set<string>>();
  let aantal = 0;
  return {
    add: (een, ander) => {
      if (een === ander) return;
      const [eerste, tweede] = een < ander ? [een, ander] : [ander, een];
      let bij = anderen.get(eerste);
      if (bij === undefined) {
        bij = new Set();
        anderen.set(eerste, bij);
      }
      if (bij.has(tweede)) return;
      if (aantal === hoogstens) refuse('gebied.te_veel_paren', { hoogstens });
      bij.add(tweede);
      aantal += 1;
    },
    listParen: () =>
      [...anderen]
        .sort(([a], [b]) => compare(a, b))
        .flatMap(([eerste, bij]) => [...bij].sort(compare).map((tweede) => [eerste, tweede] as const)),
  };
}
