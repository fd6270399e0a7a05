import { addDuur, type Datum } from '../../kern/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Planselectie } from '../model/evaluatieplan.js';
import { isCriteriummeting } from './isCriteriummeting.js';

/** What is asked of an outcome. */
export interface Vooraf {
  readonly uitkomst: string;
  /** How the buurten were chosen, where known. */
  readonly selectie: Planselectie | undefined;
  /** The days up to which measurements are the starting point of a change, such as its first day. */
  readonly begin: Datum | undefined;
  readonly margeDagen: number;
}

/**
 * The first day on which an outcome could be known. No outcome but a starting point is a row about days before the choice, one that was a
 * criterion of it (however late its days end), or one up to the day from which a change is reckoned. A figure about a period is known when
 * that is over.
 */
export function findEersteUitkomst(
  uitkomsten: Iterable<Uitkomstregel>,
  { uitkomst, selectie, begin, margeDagen }: Vooraf,
): Datum | undefined {
  const grens = begin === undefined ? undefined : addDuur(begin, { dagen: margeDagen });
  let eerste: Datum | undefined;
  for (const regel of uitkomsten) {
    if (regel.uitkomst !== uitkomst || typeof regel.waarde !== 'number') continue;
    const dag = regel.over?.tot ?? regel.moment;
    if (grens !== undefined && regel.moment <= grens) continue;
    if (selectie !== undefined && (dag < selectie.gekozenOp || isCriteriummeting(selectie, uitkomst, regel))) continue;
    if (eerste === undefined || dag < eerste) eerste = dag;
  }
  return eerste;
}
