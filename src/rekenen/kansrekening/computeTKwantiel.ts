import { computeFKwantiel } from './computeFKwantiel.js';

/** How far from 0 a draw of Student's t lies, on either side, with the chance `staart`: with 0.05 the 97.5th percentile. */
export function computeTKwantiel(staart: number, vrijheidsgraden: number): number {
  return Math.sqrt(computeFKwantiel(staart, 1, vrijheidsgraden));
}
