import { f64 } from '../../rekenen/index.js';
import type { Gewogenknoop } from './scoreBoom.js';

/** The weights in the whole, of criteria and of nodes. */
export interface Effectief {
  readonly criteria: Float64Array;
  readonly knopen: Float64Array;
}

/** Per criterion and per node its weight in the whole. */
export function multiplyDown(gewogen: readonly Gewogenknoop[], aantal: number): Effectief {
  const criteria = new Float64Array(aantal);
  const knopen = new Float64Array(gewogen.length);
  knopen[gewogen.length - 1] = 1;
  for (const [k, { knoop, gewichten }] of [...gewogen.entries()].reverse()) {
    knoop.kinderen.forEach(({ soort, positie }, kind) => {
      const gewicht = f64(knopen, k) * f64(gewichten, kind);
      if (soort === 'criterium') criteria[positie] = gewicht;
      else knopen[positie] = gewicht;
    });
  }
  return { criteria, knopen };
}
