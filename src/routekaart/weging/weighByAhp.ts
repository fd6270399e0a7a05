import { DomeinFout } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import type { Paarvergelijking } from '../model/routekaart.js';
import { checkWeging } from './checkWeging.js';
import type { Criteriumgewichten } from './criteriumgewichten.js';
import { solveAhp } from './solveAhp.js';

/**
 * Weights from comparisons of pairs (analytic hierarchy process), and how far the comparisons contradict each other.
 *
 * @param vergelijkingen - every pair of ids once: `a` is `verhouding` times as important as `b`
 * @param maximaleCr - the highest consistency ratio that is accepted
 * @throws DomeinFout `routekaart.weging_ongeldig`, with every problem: a pair missing or twice, a ratio that is not above 0 and finite, too
 *   much contradiction
 */
export function weighByAhp(
  vergelijkingen: readonly Paarvergelijking[],
  maximaleCr: number = Number.POSITIVE_INFINITY,
): Criteriumgewichten {
  const ids = [...new Set(vergelijkingen.flatMap(({ a, b }) => [a, b]))];
  const bevindingen = checkWeging({ methode: 'ahp', vergelijkingen, maximaleCr }, ids, []);
  if (bevindingen.length > 0 || ids.length === 0)
    throw new DomeinFout('routekaart.weging_ongeldig', { methode: 'ahp', aantal: bevindingen.length }, { bevindingen });
  const { gewichten, lambdaMax, consistentieIndex, consistentieratio } = solveAhp(ids, vergelijkingen);
  return {
    gewichten: Object.fromEntries(ids.map((id, k) => [id, f64(gewichten, k)])),
    consistentie: { lambdaMax, index: consistentieIndex, ratio: consistentieratio },
  };
}
