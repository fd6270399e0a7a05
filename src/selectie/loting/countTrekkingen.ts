import { i32 } from '../../rekenen/index.js';
import type { Lotopgave } from './lotopgave.js';
import { walkTrekkingen } from './walkTrekkingen.js';

/** The most draws that are counted one by one, and the most steps of it. */
export const MEESTE_TREKKINGEN = 400_000;
export const TELBUDGET = 4_000_000;

/** How many draws there are. */
export interface Telling {
  readonly aantal: number;
  /** Per participant the number of draws that it is in. */
  readonly keren: Int32Array;
  /** There are more, or it takes too long to count them. */
  readonly op: boolean;
}

/** Counts the draws that the rules allow. */
export function countTrekkingen(opgave: Lotopgave): Telling {
  const keren = new Int32Array(opgave.codes.length);
  let aantal = 0;
  const einde = walkTrekkingen(opgave, {
    budget: TELBUDGET,
    visit: (keuze) => {
      if (aantal === MEESTE_TREKKINGEN) return true;
      aantal++;
      for (const i of keuze) keren[i] = i32(keren, i) + 1;
      return false;
    },
  });
  return { aantal, keren, op: einde !== 'klaar' };
}
