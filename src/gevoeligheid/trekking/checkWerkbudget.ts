import { refuse } from '../teksten/codes.js';
import type { Ontwerp } from './ontwerp.js';

/** Some hours of work. */
const STANDAARD = 1e13;

/** Refuses a run that needs more work than the budget: buurten times criteria times runs of the model. */
export function checkWerkbudget({ basis }: Ontwerp, berekeningen: number, werkbudget = STANDAARD): void {
  const { gebieden, kolommen } = basis.voorbereiding;
  const nodig = gebieden.length * kolommen.length * berekeningen;
  if (nodig > werkbudget) refuse('routekaart.analyse_te_groot', { nodig, budget: werkbudget });
}
