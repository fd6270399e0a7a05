import { type Bevinding, isDomeinFout } from '../../kern/index.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import { checkInvoer } from './checkInvoer.js';

/** What only the buurten can tell. */
const OVER_BUURTEN: readonly string[] = ['selectie.code_onbekend', 'selectie.waar_onbekend'];

/**
 * Checks the question of a selection before there are scores: quota, rules, objective and the other options. Whether a code exists is only
 * looked at when `gebieden` are given, and neighbours are not asked for.
 *
 * @returns the findings of `selectBuurten` about the question, at the same paths: `quota` and `opties`
 */
export function checkVraag(quota: readonly Quotum[], options: SelectBuurtenOptions): Bevinding[] {
  const scores = Object.fromEntries(quota.map(({ programma }) => [programma, []]));
  const stil = ['selectie.buren_ontbreken', ...(options.gebieden === undefined ? OVER_BUURTEN : [])];
  try {
    checkInvoer(scores, quota, options);
    return [];
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    return fout.bevindingen.filter(({ code }) => !stil.includes(code));
  }
}
