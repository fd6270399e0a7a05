import type { Bedrag } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';

/** The amount that a contribution says: the amount, the price of a buurt, or the ceiling. */
export function getBedrag(bijdrage: Bijdrage): Bedrag {
  switch (bijdrage.soort) {
    case 'prijs_per_buurt':
      return bijdrage.prijs;
    case 'werkelijke_kosten':
      return bijdrage.plafond;
    default:
      return bijdrage.bedrag;
  }
}
