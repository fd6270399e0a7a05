import { computeNormaleKans } from './computeNormaleKans.js';
import { findNulpunt } from './findNulpunt.js';
import { EINDE } from './normaleVerdeling.js';

/** The standard normal value that a draw stays under with chance p, 0 < p < 1. */
export function computeNormaalKwantiel(p: number): number {
  return findNulpunt(computeNormaleKans, p, -EINDE, EINDE);
}
