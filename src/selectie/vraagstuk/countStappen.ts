import type { Doel } from '../model/doel.js';

/** How many steps an objective has: what is made as high as possible first, and then. */
export function countStappen(doel: Doel): number {
  if (doel.soort === 'lexicografisch') return doel.volgorde.length;
  return doel.soort === 'totaal' ? 1 : 2;
}
