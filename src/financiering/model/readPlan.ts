import { Financieringsplan } from './financieringsplan.js';

/** Plans that passed the schema. A plan is used in many calls, and validating it takes longer than most of them. */
const gelezen = new WeakMap<Financieringsplan, Financieringsplan>();

/**
 * The given plan when it is valid, an earlier version brought up to date. Otherwise it throws every problem at once, so that no sum is made of
 * half a plan.
 */
export function readPlan(plan: Financieringsplan): Financieringsplan {
  const eerder = gelezen.get(plan);
  if (eerder !== undefined) return eerder;
  const nieuwste = Financieringsplan.parse(plan);
  const goed = plan.versie === nieuwste.versie ? plan : nieuwste;
  gelezen.set(plan, goed);
  return goed;
}
