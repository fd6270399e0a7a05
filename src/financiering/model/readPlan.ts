import { Financieringsplan } from './financieringsplan.js';

/** Plans that passed the schema. A plan is used in many calls, and validating it takes longer than most of them. */
const gelezen = new WeakSet<Financieringsplan>();

/** The given plan when it is valid. Otherwise it throws every problem at once, so that no sum is made of half a plan. */
export function readPlan(plan: Financieringsplan): Financieringsplan {
  if (gelezen.has(plan)) return plan;
  const goed = Financieringsplan.parse(plan);
  gelezen.add(plan);
  return goed;
}
