import type { Datum } from '../../kern/index.js';
import type { Planselectie } from '../model/evaluatieplan.js';
import type { Meetdag } from '../model/meetdag.js';

/**
 * The first measurement of a change that was a criterion of the choice: the days that it is about (`over`, or else the moment) are among
 * the days that a criterion was about. A buurt that was chosen for a low figure tends to rise by itself at the next measurement
 * (regression to the mean). So a change since then says nothing about the programme.
 *
 * @returns the moment of that measurement, the earliest of several
 */
export function findCriteriummeting(
  selectie: Planselectie | undefined,
  uitkomst: string,
  metingen: Iterable<Meetdag>,
): Datum | undefined {
  const eigen = selectie?.criteria.filter((criterium) => criterium.uitkomst === uitkomst) ?? [];
  const geraakt = [...metingen].filter(({ moment, over = { van: moment, tot: moment } }) =>
    eigen.some(({ van, tot }) => over.van <= tot && over.tot >= van),
  );
  return geraakt.map(({ moment }) => moment).sort()[0];
}
