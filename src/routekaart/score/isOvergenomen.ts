import type { Kerncijferkolom } from '../../kerncijfers/index.js';

/**
 * Whether the figure in a row of the table was taken over from a whole buurt. In a column with such figures these are the ones that are marked
 * as estimates: the others are of buurten that stayed whole.
 */
export function isOvergenomen({ nauwkeurigheid, waarden, geschat }: Kerncijferkolom, rij: number): boolean {
  return nauwkeurigheid?.soort === 'overgenomen' && geschat?.[rij] === 1 && !Number.isNaN(waarden[rij]);
}
