import { roundP } from '../oordeel/roundP.js';
import type { Getoetst } from './getoetst.js';

/** The p's of a sentence. */
export function showKansen({ toetsing, getoetst }: Getoetst) {
  return { p: roundP(toetsing.p), pAangepast: roundP(toetsing.pAangepast), getoetst };
}
