import { attempt } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Selectieopties } from '../model/opties.js';
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
export function checkVraag(quota: readonly Quotum[], options: Selectieopties): Bevinding[] {
  const scores = Object.fromEntries(quota.map(({ programma }) => [programma, []]));
  const stil = ['selectie.buren_ontbreken', ...(options.gebieden === undefined ? OVER_BUURTEN : [])];
  const gelezen = attempt(() => checkInvoer(scores, quota, options));
  return gelezen.success ? [] : gelezen.error.bevindingen.filter(({ code }) => !stil.includes(code));
}
