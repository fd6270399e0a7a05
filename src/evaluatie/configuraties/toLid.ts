import { f64 } from '../../rekenen/index.js';
import type { Casussen } from './casussen.js';
import type { Product } from './product.js';
import { toBit } from './toBit.js';

/** The membership of every case in a product: the lowest of those in its conditions. Of a product without conditions it is 1. */
export function toLid(
  { lid, gevallen }: Pick<Casussen, 'lid' | 'gevallen'>,
  { masker, waarde }: Product,
): Float64Array {
  const uit = new Float64Array(gevallen.length).fill(1);
  for (const [j, kolom] of lid.entries()) {
    const bit = toBit(lid.length, j);
    if ((masker & bit) === 0) continue;
    const aanwezig = (waarde & bit) !== 0;
    for (let i = 0; i < uit.length; i++) {
      const x = aanwezig ? f64(kolom, i) : 1 - f64(kolom, i);
      if (x < f64(uit, i)) uit[i] = x;
    }
  }
  return uit;
}
