import { addDuur, type Datum } from '../../kern/index.js';
import type { Meetmoment } from '../model/evaluatieplan.js';

/** The day of a moment in a buurt; `undefined` when it is reckoned from a start that is not known. */
export function findDag(moment: Meetmoment, start: Datum): Datum;
export function findDag(moment: Meetmoment, start: Datum | undefined): Datum | undefined;
export function findDag(moment: Meetmoment, start: Datum | undefined): Datum | undefined {
  if (typeof moment === 'string') return moment;
  return start === undefined ? undefined : addDuur(start, { maanden: moment.maandenNaStart });
}
