import type { Datum } from '../../kern/index.js';
import type { Planselectie } from '../model/evaluatieplan.js';

/**
 * The first measurement of a change that was a criterion of the choice. A buurt that was chosen for a low figure tends to rise by itself
 * at the next measurement (regression to the mean). So a change since then says nothing about the programme.
 */
export function findCriteriummeting(
  selectie: Planselectie | undefined,
  uitkomst: string,
  momenten: Iterable<Datum>,
): Datum | undefined {
  const eigen = selectie?.criteria.filter((criterium) => criterium.uitkomst === uitkomst) ?? [];
  return [...momenten].sort().find((moment) => eigen.some(({ van, tot }) => moment >= van && moment <= tot));
}
