import type { Toeval } from '../../kern/index.js';
import type { Lotopgave } from './lotopgave.js';

/** A draw without regard to the rules: of each block the first after shuffling. Gives the positions, in order. */
export function shuffleTrekking({ blokken }: Pick<Lotopgave, 'blokken'>, toeval: Toeval): number[] {
  return blokken.flatMap(({ begin, einde, plaatsen }) => {
    const rij = toeval.shuffle(Array.from({ length: einde - begin }, (_, i) => begin + i));
    return rij.slice(0, plaatsen).sort((a, b) => a - b);
  });
}
