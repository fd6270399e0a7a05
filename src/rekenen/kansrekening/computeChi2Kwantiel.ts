import { computeChi2Kans } from './computeChi2Kans.js';
import { findNulpunt } from './findNulpunt.js';

/** The value that a chi-squared draw exceeds with the chance `staart`, 0 < staart < 1. */
export function computeChi2Kwantiel(staart: number, vrijheidsgraden: number): number {
  let hoog = vrijheidsgraden;
  while (computeChi2Kans(hoog, vrijheidsgraden) > staart) hoog *= 2;
  return findNulpunt((x) => -computeChi2Kans(x, vrijheidsgraden), -staart, 0, hoog);
}
