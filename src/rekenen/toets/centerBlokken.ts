import { sumGetallen } from '../../kern/huis.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import type { Blokgewicht } from './permutatie.js';
import type { Toetseenheid } from './toetseenheid.js';

/** The units of a block, values and labels as distances from their mean. */
export interface Blokwaarden {
  readonly eenheden: readonly Toetseenheid[];
  readonly waarden: Float64Array;
  readonly labels: Float64Array;
  /** The sum of the squared labels. */
  readonly kwadraten: number;
  /** By what a product of label and value is multiplied, so that the slope in the block counts for its weight. */
  readonly factor: number;
}

/** The units of every block, values and labels as distances from the mean of their block. */
export function centerBlokken(eenheden: readonly Toetseenheid[], gewicht: Blokgewicht): Blokwaarden[] {
  const blokken = new Map<string, Toetseenheid[]>();
  for (const eenheid of eenheden) {
    const blok = blokken.get(eenheid.blok);
    if (blok === undefined) blokken.set(eenheid.blok, [eenheid]);
    else blok.push(eenheid);
  }
  return [...blokken.values()].map((blok) => {
    const waarde = computeGemiddelde(blok.map((e) => e.waarde));
    const label = computeGemiddelde(blok.map((e) => e.label));
    const labels = Float64Array.from(blok, (e) => e.label - label);
    const kwadraten = sumGetallen(labels.map((l) => l * l));
    const grootste = blok.reduce((max, e) => Math.max(max, Math.abs(e.label)), 0);
    const contrast = kwadraten > grootste * grootste * 1e-20;
    return {
      eenheden: blok,
      waarden: Float64Array.from(blok, (e) => e.waarde - waarde),
      labels,
      kwadraten,
      factor: gewicht === 'precisie' ? 1 : contrast ? blok.length / kwadraten : 0,
    };
  });
}
