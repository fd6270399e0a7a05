import type { Planselectie } from '../model/evaluatieplan.js';
import type { Meetdag } from '../model/meetdag.js';

/** Whether a figure was a criterion of the choice: the days that it is about are among those that a criterion of its outcome was about. */
export function isCriteriummeting(
  { criteria }: Planselectie,
  uitkomst: string,
  { moment, over = { van: moment, tot: moment } }: Meetdag,
): boolean {
  return criteria.some(
    (criterium) => criterium.uitkomst === uitkomst && over.van <= criterium.tot && over.tot >= criterium.van,
  );
}
