import { type Financieringsplan, FinancieringsplanDocument } from './financieringsplan.js';

/** The plan that was handed over, when it is one; else every problem is thrown at once, so that no sum is made of half a plan. */
export function readPlan(plan: Financieringsplan): Financieringsplan {
  return FinancieringsplanDocument.parse(plan);
}
