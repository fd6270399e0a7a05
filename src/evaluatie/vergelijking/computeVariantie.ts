import { sumKwadraten } from '../../rekenen/index.js';

/** The variance with divisor n - 1; of one figure 0. */
export const computeVariantie = (rij: readonly number[]) => (rij.length > 1 ? sumKwadraten(rij) / (rij.length - 1) : 0);
