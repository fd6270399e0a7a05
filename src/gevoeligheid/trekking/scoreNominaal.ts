import type { Scenario } from './buildScenario.js';
import { scorePlannen } from './scorePlannen.js';

/** The scores without uncertainty; NaN where a row has none. */
export function scoreNominaal(basis: Scenario, effectief: Float64Array): Float64Array {
  const { matrix, gewichten, geweigerd, voorbereiding } = basis;
  const aantal = voorbereiding.gebieden.length;
  const alle = new Float64Array(2 * aantal);
  const plan = {
    scenario: basis,
    matrix,
    gewichten,
    effectief,
    maat: voorbereiding.maat,
    geweigerd,
    vulling: undefined,
  };
  scorePlannen([plan], alle, aantal);
  return alle.slice(0, aantal);
}
