import type { Briefkop } from '../../verslag/index.js';
import type { Briefgegevens } from './composeBriefkop.js';

/** Only what was said. */
export function dropLeeg(gegevens: Briefgegevens): Partial<Briefkop> {
  return Object.fromEntries(Object.entries(gegevens).filter(([, waarde]) => waarde !== undefined));
}
