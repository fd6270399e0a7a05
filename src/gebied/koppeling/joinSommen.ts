import { sumGetallen } from '../../kern/huis.js';
import type { Som } from './createSom.js';

/** All numbers of some sums together. */
export function joinSommen(sommen: readonly Som[]): number {
  return sumGetallen(sommen.flatMap((som) => som.list()).sort((a, b) => a - b));
}
