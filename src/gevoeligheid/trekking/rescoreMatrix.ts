import { f64 } from '../../rekenen/index.js';
import { buildKolom } from '../../routekaart/huis.js';
import type { Scenario } from './buildScenario.js';

/**
 * The normalised scores with other figures or judgements: gaps, extremes and normalisation are done again for these columns.
 *
 * @param ruw - by position of the criterion its drawn column, as if it was delivered so
 */
export function rescoreMatrix(
  { voorbereiding, matrix }: Scenario,
  ruw: ReadonlyMap<number, Float64Array>,
): Float64Array {
  const { routekaart, gebieden, kolommen } = voorbereiding;
  const uit = matrix.slice();
  kolommen.forEach(({ criterium, ijking, telt }, k) => {
    const kolom = ruw.get(k);
    if (kolom === undefined || !telt) return;
    const { scores } = buildKolom(routekaart, criterium, kolom, gebieden, [], ijking).uitkomst;
    for (let i = 0; i < scores.length; i++) uit[i * kolommen.length + k] = f64(scores, i);
  });
  return uit;
}
