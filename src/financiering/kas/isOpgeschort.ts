import type { Datum } from '../../kern/index.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';

/** Whether the duty to pay a contribution is suspended on a day. */
export function isOpgeschort({ feiten }: Pick<Stand, 'feiten'>, peildatum: Datum): boolean {
  return selectFeiten(feiten, 'betaling_opgeschort').some(({ gebeurtenis }) => gebeurtenis.tot >= peildatum);
}
