import { type Financieringsplan, FinancieringsplanDocument } from './financieringsplan.js';

/** Plans that were found to be one: a plan is asked many questions, and looking is more work than most answers. */
const gelezen = new WeakSet<Financieringsplan>();

/** The plan that was handed over, when it is one; else every problem is thrown at once, so that no sum is made of half a plan. */
export function readPlan(plan: Financieringsplan): Financieringsplan {
  if (gelezen.has(plan)) return plan;
  const goed = FinancieringsplanDocument.parse(plan);
  gelezen.add(plan);
  return goed;
}
