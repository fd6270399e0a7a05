import type { Gebied } from '../tabel/kerncijfertabel.js';

/** CBS rounds counts of wijken and buurten at random to a multiple of five, so each is off by at most this number. */
export const MARGE_AANTAL = 4;

/** In a composed area, at most one rounded count is assumed for this many people. */
const MENSEN_PER_DEEL = 50;

/**
 * The number of rounded counts in a count of an area: zero in a gemeente or the country, whose counts are exact, one in a wijk or buurt,
 * several in a composed area.
 */
export function countAfrondingen({ soort }: Gebied, waarde: number): number {
  if (soort === 'gemeente' || soort === 'land') return 0;
  return soort === 'samengesteld' ? Math.max(1, waarde / MENSEN_PER_DEEL) : 1;
}
