import { i32 } from '../../rekenen/index.js';
import type { Lotopgave } from './lotopgave.js';
import { walkTrekkingen } from './walkTrekkingen.js';

/** The most draws that are counted one by one, and the most steps of it. */
export const MEESTE_TREKKINGEN = 400_000;
export const TELBUDGET = 1_000_000;

/** Steps cost more with more requirements, so there may be fewer. */
export function limitStappen(stappen: number, eisen: number): number {
  return Math.ceil(stappen / (1 + eisen / 8));
}

/** How many draws there are. */
export interface Telling {
  readonly aantal: number;
  /** Per participant the number of draws that it is in. */
  readonly keren: Int32Array;
  /** There are more, or it takes too long to count them. */
  readonly op: boolean;
}

/** The number of draws when no rule forbids one; with many it is not exact. */
function countVrij({ blokken }: Lotopgave): number {
  let aantal = 1;
  for (const { begin, einde, plaatsen } of blokken) {
    for (let i = 1; i <= plaatsen; i++) aantal = (aantal * (einde - begin - plaatsen + i)) / i;
  }
  return aantal;
}

/** Counts the draws that the rules allow. */
export function countTrekkingen(opgave: Lotopgave): Telling {
  const keren = new Int32Array(opgave.codes.length);
  if (opgave.eisen.length === 0 && countVrij(opgave) > MEESTE_TREKKINGEN) return { aantal: 0, keren, op: true };
  let aantal = 0;
  const einde = walkTrekkingen(opgave, {
    budget: limitStappen(TELBUDGET, opgave.eisen.length),
    visit: (keuze) => {
      if (aantal === MEESTE_TREKKINGEN) return true;
      aantal++;
      for (const i of keuze) keren[i] = i32(keren, i) + 1;
      return false;
    },
  });
  return { aantal, keren, op: einde !== 'klaar' };
}
