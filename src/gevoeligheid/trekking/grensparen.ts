import { f64, i32, u32 } from '../../rekenen/index.js';
import type { Grenspaar } from './gevoeligheid.js';

/** How many on either side of the border are compared. */
const RAND = 10;

/** A share of the draws under which an order is not sure. */
export const ZEKER = 0.95;

/** The rows on both sides of the border of the first k, from the border outwards. */
export interface Grensrijen {
  readonly binnen: Int32Array;
  readonly buiten: Int32Array;
}

/**
 * Lists the last rows of the first k, and the first after them.
 *
 * @param rangen - the ranks without uncertainty; 0 without a score
 */
export function listGrensrijen(rangen: Float64Array, k: number): Grensrijen {
  const inTop = rangen.reduce((aantal, rang) => (rang > 0 && rang <= k ? aantal + 1 : aantal), 0);
  // The first rows after the border have no higher rank than this, as equal scores share the best rank.
  const verste = Math.max(k, inTop) + RAND;
  const rijen = Int32Array.from(rangen.keys()).filter((rij) => f64(rangen, rij) > 0 && f64(rangen, rij) <= verste);
  rijen.sort((a, b) => f64(rangen, a) - f64(rangen, b) || a - b);
  const binnen = rijen.filter((rij) => f64(rangen, rij) <= k);
  const buiten = rijen.filter((rij) => f64(rangen, rij) > k);
  return { binnen: binnen.slice(-RAND).reverse(), buiten: buiten.slice(0, RAND) };
}

/**
 * Makes the counts of no draws: per pair how often both have a score while another has none, how often the inner one is higher, and how often
 * they are equal; and at the end how often all of them have a score.
 */
export function makeParentelling({ binnen, buiten }: Grensrijen): Uint32Array {
  return new Uint32Array(3 * binnen.length * buiten.length + 1);
}

/** The pairs that the draws cannot tell apart, the least sure first. */
export function listGrensparen(
  { binnen, buiten }: Grensrijen,
  telling: Uint32Array,
  gebieden: readonly { readonly code: string }[],
): Grenspaar[] {
  const codes = gebieden.map(({ code }) => code);
  const inAlle = u32(telling, telling.length - 1);
  const codeOf = (rij: number) => codes[rij] as string;
  const paren = Array.from(binnen.keys()).flatMap((p) =>
    Array.from(buiten.keys()).map((q): Grenspaar | undefined => {
      const plek = 3 * (p * buiten.length + q);
      const samen = u32(telling, plek) + inAlle;
      const kans = (u32(telling, plek + 1) + u32(telling, plek + 2) / 2) / samen;
      // Without a draw in which both have a score nothing is told of them.
      return kans < ZEKER ? { binnen: codeOf(i32(binnen, p)), buiten: codeOf(i32(buiten, q)), kans } : undefined;
    }),
  );
  return paren.filter((paar) => paar !== undefined).sort((a, b) => a.kans - b.kans);
}
