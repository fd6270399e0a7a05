import type { Werk, Werkmaat } from '../../kern/huis.js';
import type { Burenparen } from './burenparen.js';

/**
 * The most pairs that a map or a distance may give: three times those of the postcodes of the whole country. They take some hundreds of
 * megabytes.
 */
export const PARENWERK: Werkmaat = { standaard: 5_000_000, wat: 'paren' };

/** Collects pairs and gives them in canonical form. */
export interface Parenlijst {
  /** Adds a pair, in either order; it may be in the list already. A pair of an area with itself is skipped. */
  readonly add: (een: string, ander: string) => void;
  /** Each pair once, the smaller code first, sorted. */
  readonly listParen: () => Burenparen;
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/**
 * @param werk - counts the different pairs. Without a bound, a map of a hundred thousand overlapping areas or a distance larger than the
 *   country would run out of memory
 */
export function createParenlijst(werk?: Werk): Parenlijst {
  const anderen = new Map<string, Set<string>>();
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
      werk?.spend(1);
      bij.add(tweede);
    },
    listParen: () =>
      [...anderen]
        .sort(([a], [b]) => compare(a, b))
        .flatMap(([eerste, bij]) => [...bij].sort(compare).map((tweede) => [eerste, tweede] as const)),
  };
}
