import type { Scenario } from './buildScenario.js';
import { scorePlannen } from './scorePlannen.js';

/** The scores without uncertainty; NaN where a row has none. */
export function scoreNominaal(basis: Scenario, effectief: Float64Array): Float64Array {
  const { matrix, gewichten, geweigerd, voorbereiding } = basis;
  const kolom = new Float64Array(voorbereiding.gebieden.length);
  const plan = {
    scenario: basis,
    matrix,
    gewichten,
    effectief,
    maat: voorbereiding.maat,
    geweigerd,
    vulling: undefined,
  };
  scorePlannen([{ plan, kolom }]);
  return kolom;
}
