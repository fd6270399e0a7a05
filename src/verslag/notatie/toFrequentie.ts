import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';

/** A share of draws as people count: so many times out of so many. */
export interface Frequentie {
  /** From a hundred draws on a number out of 100, otherwise the draws themselves. */
  readonly aantal: number;
  readonly van: number;
  /**
   * `geen` and `alle`: exactly so; `minder_dan` and `meer_dan`: under one half, or from 99.5 on, of a hundred; `ongeveer`: rounded to a number
   * out of a hundred; `precies`: the draws themselves.
   */
  readonly soort: 'geen' | 'alle' | 'minder_dan' | 'meer_dan' | 'ongeveer' | 'precies';
  /** In Dutch: `in ongeveer 23 van de 100 keer`. */
  readonly zin: string;
  /** The standard error of the share, and its interval of Wilson at 95%. For a technical annex. */
  readonly standaardfout: number;
  readonly wilson95: readonly [number, number];
}

/** From this number of draws on a share is told out of a hundred. */
const HONDERD = 100;

/** The 97.5% point of the normal distribution. */
const Z = 1.959963984540054;

function classify(keer: number, trekkingen: number): Pick<Frequentie, 'aantal' | 'van' | 'soort'> {
  const zelf = { aantal: keer, van: trekkingen };
  if (keer === 0) return { ...zelf, soort: 'geen' };
  if (keer === trekkingen) return { ...zelf, soort: 'alle' };
  if (trekkingen < HONDERD) return { ...zelf, soort: 'precies' };
  if (2 * HONDERD * keer < trekkingen) return { aantal: 1, van: HONDERD, soort: 'minder_dan' };
  if (2 * HONDERD * keer >= (2 * HONDERD - 1) * trekkingen) return { aantal: 99, van: HONDERD, soort: 'meer_dan' };
  // Half upwards, in whole numbers.
  return { aantal: Math.floor((2 * HONDERD * keer + trekkingen) / (2 * trekkingen)), van: HONDERD, soort: 'ongeveer' };
}

const WOORDEN: Readonly<Record<Exclude<Frequentie['soort'], 'alle' | 'geen'>, string>> = {
  minder_dan: 'minder dan ',
  meer_dan: 'meer dan ',
  ongeveer: 'ongeveer ',
  precies: '',
};

function describe({ aantal, van, soort }: Pick<Frequentie, 'aantal' | 'van' | 'soort'>): string {
  if (soort === 'alle') return `in alle ${van} keer`;
  if (soort === 'geen') return `in geen van de ${van} keer`;
  return `in ${WOORDEN[soort]}${aantal} van de ${van} keer`;
}

/**
 * A share of draws as a natural frequency: from 100 draws on per 100, otherwise the count itself. It says none or all only when that is exact.
 *
 * Cost: 1.
 *
 * @param keer - in how many draws it happened: a whole number from 0 up to and including `trekkingen`
 * @param trekkingen - the number of draws, 1 or more and at most a thousand million
 * @returns the frequency with its words, rounded half upwards; the standard error is that of a share, the interval that of Wilson (1927)
 * @throws DomeinFout `kern.document_ongeldig`: the numbers are not whole, or more than there are draws
 *
 * @example
 * ```ts
 * import { toFrequentie } from 'buurtaanpak/verslag';
 *
 * toFrequentie(230, 1000).zin; // => 'in ongeveer 23 van de 100 keer'
 * toFrequentie(7, 60).zin; // => 'in 7 van de 60 keer'
 * ```
 */
export function toFrequentie(keer: number, trekkingen: number): Frequentie {
  parseSchema(z.int().min(1).max(1_000_000_000), trekkingen, 'aantal trekkingen');
  parseSchema(z.int().min(0).max(trekkingen), keer, 'aantal keer');
  const p = keer / trekkingen;
  const noemer = 1 + Z ** 2 / trekkingen;
  const midden = (p + Z ** 2 / (2 * trekkingen)) / noemer;
  const straal = (Z / noemer) * Math.sqrt((p * (1 - p)) / trekkingen + Z ** 2 / (4 * trekkingen ** 2));
  const deel = classify(keer, trekkingen);
  return {
    ...deel,
    zin: describe(deel),
    standaardfout: Math.sqrt((p * (1 - p)) / trekkingen),
    wilson95: [Math.max(0, midden - straal), Math.min(1, midden + straal)],
  };
}
