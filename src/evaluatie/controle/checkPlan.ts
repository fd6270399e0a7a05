import type { Bevinding } from '../../kern/index.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { checkBlok } from './checkBlok.js';
import { checkConfiguraties } from './checkConfiguraties.js';
import { checkKeuze } from './checkKeuze.js';
import { checkOntwerp } from './checkOntwerp.js';
import { checkVergelijkingen } from './checkVergelijkingen.js';
import { findDubbel } from './findDubbel.js';

/** The keys of a list of the plan, with their paths. */
const listSleutels = (plan: Evaluatieplan, naam: 'uitkomsten' | 'kenmerken' | 'vergelijkingen' | 'configuraties') =>
  (plan[naam] ?? []).map(({ sleutel }, i) => ({ sleutel, pad: [naam, i, 'sleutel'] }));

/** The plan by itself; the starts of the buurten tell whether a day lies before a number of months. */
export function checkPlan(plan: Evaluatieplan, situaties: readonly Situatie[]): Bevinding[] {
  return [
    ...findDubbel(listSleutels(plan, 'uitkomsten')),
    ...findDubbel(listSleutels(plan, 'kenmerken')),
    // A question is known by its key, of whichever kind it is.
    ...findDubbel([...listSleutels(plan, 'vergelijkingen'), ...listSleutels(plan, 'configuraties')]),
    ...checkOntwerp(plan),
    ...checkBlok(plan),
    ...checkKeuze(plan),
    ...checkVergelijkingen(plan, situaties),
    ...checkConfiguraties(plan, situaties),
  ];
}
