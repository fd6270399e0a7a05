import { chooseDecimalen } from '../../selectie/huis.js';
import type { Programmascores, Quotum, Selectieopties } from '../../selectie/index.js';

/** The number of decimals that this selection was rounded to; of programmes without scores the most there are. */
export function findDecimalen(scores: Programmascores, quota: readonly Quotum[], opties: Selectieopties): number {
  const bekend = quota.every(({ programma }) => Object.hasOwn(scores, programma));
  return bekend ? chooseDecimalen(scores, quota, opties) : (opties.decimalen ?? 9);
}
