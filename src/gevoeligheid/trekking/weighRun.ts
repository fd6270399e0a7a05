import type { Werkmaat } from '../../kern/huis.js';
import type { Ontwerp } from './ontwerp.js';

/** Some hours of work. */
export const TREKKINGSWERK: Werkmaat = { standaard: 1e13, wat: 'scores' };

/** How much one run of the model is: buurten times criteria. */
export function weighRun({ basis }: Ontwerp): number {
  const { gebieden, kolommen } = basis.voorbereiding;
  return gebieden.length * kolommen.length;
}
