import { f64 } from '../lees.js';
import type { Kendallblok } from './kendallblok.js';

/** Kendall's S: the pairs that rise together minus those that do not; a pair with an equal value counts for nothing. */
export function computeS({ x, y }: Kendallblok): number {
  let som = 0;
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) som += Math.sign(f64(x, i) - f64(x, j)) * Math.sign(f64(y, i) - f64(y, j));
  }
  return som;
}
