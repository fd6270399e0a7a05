import { addDuur, type Datum } from '../../kern/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';

/** What is asked of an outcome. */
export interface Vooraf {
  /** The day on which the question was set down; absent: never. */
  readonly vastgesteldOp: Datum | undefined;
  readonly uitkomst: string;
  /** The day of the choice, where known. */
  readonly gekozenOp: Datum | undefined;
  /** The days up to which measurements are the starting point of a change, such as its first day. */
  readonly begin: Datum | undefined;
  readonly margeDagen: number;
}

/**
 * The first day on which an outcome could be known. A row about days before the choice, or up to the day from which a change is reckoned, is
 * no outcome but the starting point. A figure about a period is known when that is over.
 */
export function findEersteUitkomst(
  uitkomsten: Iterable<Uitkomstregel>,
  { uitkomst, gekozenOp, begin, margeDagen }: Vooraf,
): Datum | undefined {
  const grens = begin === undefined ? undefined : addDuur(begin, { dagen: margeDagen });
  let eerste: Datum | undefined;
  for (const regel of uitkomsten) {
    if (regel.uitkomst !== uitkomst || typeof regel.waarde !== 'number') continue;
    const dag = regel.over?.tot ?? regel.moment;
    if ((gekozenOp !== undefined && dag < gekozenOp) || (grens !== undefined && regel.moment <= grens)) continue;
    if (eerste === undefined || dag < eerste) eerste = dag;
  }
  return eerste;
}

/** Whether an answer is exploring: its question was set down after a first outcome of it was known, or was never set down. */
export function isVerkennend(uitkomsten: Iterable<Uitkomstregel>, vooraf: Vooraf): boolean {
  if (vooraf.vastgesteldOp === undefined) return true;
  const eerste = findEersteUitkomst(uitkomsten, vooraf);
  return eerste !== undefined && vooraf.vastgesteldOp > eerste;
}
