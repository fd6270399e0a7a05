import { f64, i32, RUIS, u32 } from '../../rekenen/index.js';
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
  const rijen = Int32Array.from(rangen.keys()).filter((rij) => f64(rangen, rij) > 0);
  rijen.sort((a, b) => f64(rangen, a) - f64(rangen, b) || a - b);
  const binnen = rijen.filter((rij) => f64(rangen, rij) <= k);
  const buiten = rijen.filter((rij) => f64(rangen, rij) > k);
  return { binnen: binnen.slice(-RAND).reverse(), buiten: buiten.slice(0, RAND) };
}

/** Makes the counts of no draws: per pair how often both have a score, how often the inner one is higher, and how often they are equal. */
export function makeParentelling({ binnen, buiten }: Grensrijen): Uint32Array {
  return new Uint32Array(3 * binnen.length * buiten.length);
}

/**
 * Counts the order of the pairs in draws.
 *
 * @param scores - draw after draw, all in one array
 * @param maten - per draw the size of the scores that may cancel each other out in a sum, as for `rankScores`
 * @param aantal - the number of buurten
 */
export function countParen(
  scores: Float64Array,
  maten: readonly { readonly maat: number }[],
  aantal: number,
  { binnen, buiten }: Grensrijen,
  telling: Uint32Array,
): void {
  for (const [d, { maat }] of maten.entries()) {
    let plek = 0;
    for (const een of binnen) {
      const a = f64(scores, d * aantal + een);
      for (const ander of buiten) {
        const b = f64(scores, d * aantal + ander);
        if (!Number.isNaN(a) && !Number.isNaN(b)) {
          const ruis = RUIS * Math.max(maat, Math.abs(a), Math.abs(b));
          telling[plek] = u32(telling, plek) + 1;
          if (a - b > ruis) telling[plek + 1] = u32(telling, plek + 1) + 1;
          else if (b - a <= ruis) telling[plek + 2] = u32(telling, plek + 2) + 1;
        }
        plek += 3;
      }
    }
  }
}

/** The pairs that the draws cannot tell apart, the least sure first. */
export function listGrensparen(
  { binnen, buiten }: Grensrijen,
  telling: Uint32Array,
  gebieden: readonly { readonly code: string }[],
): Grenspaar[] {
  const codes = gebieden.map(({ code }) => code);
  const codeOf = (rij: number) => codes[rij] as string;
  const paren = Array.from(binnen.keys()).flatMap((p) =>
    Array.from(buiten.keys()).map((q): Grenspaar | undefined => {
      const plek = 3 * (p * buiten.length + q);
      const samen = u32(telling, plek);
      const kans = (u32(telling, plek + 1) + u32(telling, plek + 2) / 2) / samen;
      // Without a draw in which both have a score nothing is told of them.
      return kans < ZEKER ? { binnen: codeOf(i32(binnen, p)), buiten: codeOf(i32(buiten, q)), kans } : undefined;
    }),
  );
  return paren.filter((paar) => paar !== undefined).sort((a, b) => a.kans - b.kans);
}
