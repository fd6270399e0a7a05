import { differenceInDagen } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Meetdag } from '../model/meetdag.js';

/** The days between a day and the middle of what a figure is about; half days occur. */
export function computeAfstand(dag: Datum, { moment, over = { van: moment, tot: moment } }: Meetdag): number {
  return Math.abs(differenceInDagen(dag, over.van) + differenceInDagen(dag, over.tot)) / 2;
}
