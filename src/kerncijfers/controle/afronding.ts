import type { Gebied } from '../tabel/kerncijfertabel.js';

/** CBS rounds counts of wijken and buurten at random to a multiple of five, so that each is at most this far off. */
export const MARGE_AANTAL = 4;

/** A composed area may have a rounded count for so many of its people. */
const MENSEN_PER_DEEL = 50;

/**
 * How many rounded counts a count of an area is made of: none in a gemeente or the country, whose counts are exact, one in a wijk or
 * buurt, several in a composed area.
 */
export function countAfrondingen({ soort }: Gebied, waarde: number): number {
  if (soort === 'gemeente' || soort === 'land') return 0;
  return soort === 'samengesteld' ? Math.max(1, waarde / MENSEN_PER_DEEL) : 1;
}
