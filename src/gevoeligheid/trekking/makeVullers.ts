import type { Bevinding } from '../../kern/index.js';
import { makeVuller, type Vuller } from '../cijfers/makeVuller.js';
import { createBevinding } from '../teksten/codes.js';
import type { Scenario } from './buildScenario.js';
import type { Ontbrekendonzekerheid } from './onzekerheid.js';

/** What fills missing values from donors. */
export interface Vullers {
  /** By the place of the role that is left out, as in the list of alternatives. */
  readonly perRol: readonly Vuller[];
  /** The rows without a score without uncertainty. They get none from donors. */
  readonly zonderScore: readonly number[];
  readonly bevindingen: readonly Bevinding[];
}

/** The default number of donors. */
const DONOREN = 10;

/**
 * Makes what fills missing values, for each role that may be left out; `undefined` when nothing is missing or all is certain.
 *
 * @param varianten - a scenario for each role that is left out
 * @param nominaal - the scores without uncertainty
 * @param isGetrokken - whether the figure in a cell is drawn from its own interval
 */
export function makeVullers(
  varianten: readonly Scenario[],
  effectief: Float64Array,
  nominaal: Float64Array,
  ontbrekend: Ontbrekendonzekerheid,
  isGetrokken: (positie: number, rij: number) => boolean,
): Vullers | undefined {
  const { aantal = DONOREN } = ontbrekend;
  const isGescoord = (rij: number) => !Number.isNaN(nominaal[rij]);
  const perRol = varianten.map(({ voorbereiding }) =>
    makeVuller(voorbereiding, effectief, isGescoord, aantal, isGetrokken),
  );
  const rijen = new Set(perRol.flatMap((vuller) => [...vuller.rijen]));
  if (rijen.size === 0) return undefined;
  const params = { aantal: rijen.size, kandidaten: nominaal.length };
  return {
    perRol,
    zonderScore: [...nominaal.keys()].filter((rij) => !isGescoord(rij)),
    bevindingen: [createBevinding('info', 'routekaart.ontbrekend_getrokken', [], params)],
  };
}
