import { f64 } from '../../rekenen/index.js';
import type { Criteriumkolom } from './prepareScoring.js';

/** Per row the weight of the criteria with a figure or judgement of the buurt itself. */
export function measureDekking(
  kolommen: readonly Criteriumkolom[],
  effectief: Float64Array,
  aantal: number,
): Float64Array {
  const gedekt = new Float64Array(aantal);
  kolommen.forEach(({ aangevuld, gaten, uitkomst }, k) => {
    const gewicht = f64(effectief, k);
    // Without gaps there are no scores to look at, which are computed at first use.
    const scores = gaten === 0 ? undefined : uitkomst.scores;
    for (let i = 0; i < aantal; i++)
      if (!(aangevuld !== undefined && aangevuld[i] !== 0) && !(scores !== undefined && Number.isNaN(scores[i])))
        gedekt[i] = f64(gedekt, i) + gewicht;
  });
  return gedekt;
}
