import { sumGetallen } from '../../kern/huis.js';
import { sumKwadraten } from '../../rekenen/index.js';
import type { Loteenheid } from './loteenheid.js';

/** The standard deviation within blocks when an effect is taken away; 0 when there are too few units. */
export function computeSpreiding(blokken: readonly (readonly Loteenheid[])[], effect: number): number {
  const vrij = blokken.reduce((som, { length }) => som + length - 1, -1);
  const kwadraten = blokken.map((blok) => sumKwadraten(blok.map(({ waarde, erin }) => waarde - effect * Number(erin))));
  return vrij > 0 ? Math.sqrt(sumGetallen(kwadraten) / vrij) : 0;
}
