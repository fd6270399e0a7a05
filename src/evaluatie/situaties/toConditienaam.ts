import type { Planconditie } from '../model/evaluatieplan.js';

/** The name of a condition in combinations: the key of its kenmerk, with the group when it is one. */
export function toConditienaam({ kenmerk, groep }: Planconditie): string {
  return groep === undefined ? kenmerk : `${kenmerk}=${groep}`;
}
