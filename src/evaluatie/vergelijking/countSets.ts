import type { Lid } from './setmeting.js';
import type { Setaantal } from './verschilvraag.js';

/** How many sets and buurten there are. */
export function countSets<T>(sets: readonly (readonly Lid<T>[])[]): Setaantal {
  const leden = sets.flat();
  const behandeld = leden.filter(({ label }) => label === 1).length;
  return { sets: sets.length, behandeld, vergelijking: leden.length - behandeld };
}
