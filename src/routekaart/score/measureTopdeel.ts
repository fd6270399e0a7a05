import { f64 } from '../../rekenen/index.js';
import { isGedekt } from '../aggregatie/isGedekt.js';
import type { Criteriumkolom } from './prepareScoring.js';
import type { Gewogenknoop } from './scoreBoom.js';

/** The share of the weight of the top level that has a score for one row. A thema below its own threshold has none. */
export function measureTopdeel(
  gewogen: readonly Gewogenknoop[],
  kolommen: readonly Criteriumkolom[],
  i: number,
): number {
  const heeft: boolean[] = [];
  let deel = 0;
  // The weights of a level add up to 1, and the top comes last.
  for (const { knoop, gewichten } of gewogen) {
    deel = 0;
    knoop.kinderen.forEach(({ soort, positie }, kind) => {
      const aanwezig = soort === 'criterium' ? !Number.isNaN(kolommen[positie]?.uitkomst.scores[i]) : heeft[positie];
      if (aanwezig === true) deel += f64(gewichten, kind);
    });
    heeft.push(isGedekt(deel, 1, knoop.dekking));
  }
  return deel;
}
