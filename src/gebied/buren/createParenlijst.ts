import { refuse } from '../../kern/index.js';
import type { Burenparen } from './burenparen.js';

/**
 * Pairs that a map or a distance may give: three times what the postcodes of the whole country give, and still some hundreds of
 * megabytes at most.
 */
export const MEESTE_PAREN = 5_000_000;

/** Collects pairs and gives them in their one form. */
export interface Parenlijst {
  /** Adds a pair, in either order, that may be there already. An area is no neighbour of itself: such a pair is passed over. */
  readonly add: (een: string, ander: string) => void;
  /** Each pair once, the smaller code first, sorted. */
  readonly listParen: () => Burenparen;
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/**
 * @param hoogstens - how many different pairs there may be. Without a bound a map of a hundred thousand areas that all lie on each
 *   other, or a distance larger than the country, would ask for more memory than there is.
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
