import type { Evaluatieplan } from '../../model/evaluatieplan.js';
import type { Evaluatiesimulatie, SimulateEvaluatieOptions, Simulatieopzet } from '../../model/simulatie.js';

/** The signature only: the body follows. */
export function simulateEvaluatie(
  plan: Evaluatieplan,
  opzet: Simulatieopzet,
  options: SimulateEvaluatieOptions = {},
): Evaluatiesimulatie {
  throw new RangeError(JSON.stringify([plan, opzet, options]));
}
