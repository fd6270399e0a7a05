import { f64 } from '../../rekenen/index.js';
import { isGedekt } from '../aggregatie/isGedekt.js';
import type { Criteriumkolom } from './prepareScoring.js';
import type { Gewogenknoop } from './scoreBoom.js';

/** A level seen from one row: the share of its weight that has a score, and the share that must have one. */
interface Topdeel {
  readonly deel: number;
  readonly drempel: number;
}

/** The share of the weight of the top level that has a score for one row. A thema below its own threshold has none. */
export function measureTopdeel(
  gewogen: readonly Gewogenknoop[],
  kolommen: readonly Criteriumkolom[],
  i: number,
): Topdeel {
  const heeft: boolean[] = [];
  let top: Topdeel = { deel: 0, drempel: 0 };
  // The weights of a level add up to 1, and the top comes last.
  for (const { knoop, gewichten } of gewogen) {
    let deel = 0;
    knoop.kinderen.forEach(({ soort, positie }, kind) => {
      const aanwezig = soort === 'criterium' ? !Number.isNaN(kolommen[positie]?.uitkomst.scores[i]) : heeft[positie];
      if (aanwezig === true) deel += f64(gewichten, kind);
    });
    top = { deel, drempel: knoop.dekking };
    heeft.push(isGedekt(deel, 1, knoop.dekking));
  }
  return top;
}
