import { sumGetallen } from '../../kern/huis.js';
import { f64 } from '../lees.js';
import type { Blok } from './enumerateBlok.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import { readPermutatieOptions, type Toetsopties } from './permutatie.js';
import { type Toewijzingsresultaat, testSommen } from './testSommen.js';

/** The units between which labels may be exchanged. */
export interface Toewijzingsblok {
  readonly labels: Float64Array;
  /** What a label at a place adds to the statistic of the outcomes (`k` 0) and of the programme as it was (`k` 1). */
  readonly term: (label: number, plaats: number, k: number) => number;
}

function toBlok({ labels, term }: Toewijzingsblok): Blok {
  return {
    labels,
    term,
    project: (rij, uit) => {
      for (let k = 0; k < 2; k++) {
        let som = 0;
        for (let i = 0; i < rij.length; i++) som += term(f64(rij, i), i, k);
        uit[k] = som;
      }
    },
  };
}

/**
 * The test of who got what (a lot, an order of starts), by exchanging the labels within blocks in every possible way: all arrangements when
 * there are at most `maximum`, otherwise a sample with a seed. Two-sided; an arrangement that is exactly as extreme counts too.
 *
 * @param marge - room for rounding in the statistic of the outcomes
 */
export function testToewijzing(
  blokken: readonly Toewijzingsblok[],
  marge: number,
  options: Toetsopties,
): Toewijzingsresultaat {
  const { betrouwbaarheid, ...hoe } = readPermutatieOptions(options);
  const sumTermen = (k: number) =>
    sumGetallen(blokken.flatMap(({ labels, term }) => [...labels.map((label, i) => term(label, i, k))]));
  const rangschikkingen = listRangschikkingen(blokken.map(toBlok), 2, hoe);
  return testSommen(rangschikkingen, { t: sumTermen(0), c: sumTermen(1), marge }, betrouwbaarheid);
}
