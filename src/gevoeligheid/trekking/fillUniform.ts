import type { Toeval } from '../../kern/index.js';

/** Fills a row with fractions of the source. */
export function fillUniform(toeval: Toeval, u: Float64Array): void {
  for (let d = 0; d < u.length; d++) u[d] = toeval.nextFractie();
}
