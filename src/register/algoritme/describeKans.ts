import { toFrequentie } from '../../verslag/index.js';

/** A share of draws as people count: `in ongeveer 23 van de 100 keer`. */
export const describeKans = (kans: number, trekkingen: number): string =>
  toFrequentie(Math.round(kans * trekkingen), trekkingen).zin;
