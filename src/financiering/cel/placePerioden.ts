import type { Datum, Periode } from '../../kern/index.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { fromDag, toDag } from './dag.js';
import { createKlok } from './klok.js';

/** The periods of a plan as a buurt with its own start has them, in the order of the plan. */
export function placePerioden(plan: Financieringsplan, start: Datum): Periode[] {
  return createKlok(plan, toDag(start)).map(({ begin, einde }) => ({ van: fromDag(begin), tot: fromDag(einde) }));
}
