import type { Gebied, Kerncijferkolom } from '../../kerncijfers/index.js';

/**
 * Whether the figure in a row of the table was taken over from a whole buurt. In a column with such figures these are the ones that are marked
 * as estimates, and of an area that was made: a part of a buurt, or what was composed of such parts. The others are of buurten that stayed
 * whole, and what is marked there is an estimate of somebody else.
 */
export function isOvergenomen(
  { nauwkeurigheid, waarden, geschat }: Kerncijferkolom,
  { soort }: Gebied,
  rij: number,
): boolean {
  return (
    nauwkeurigheid?.soort === 'overgenomen' &&
    geschat?.[rij] === 1 &&
    soort === 'samengesteld' &&
    !Number.isNaN(waarden[rij])
  );
}
