import type { Datum } from '../../kern/index.js';
import type { Taakstand } from '../model/taak.js';

/** The stand of what is due on a day and was not done: it comes until that day, can be done on it, and is late after it. */
export function toStand(uiterlijk: Datum, peildatum: Datum): Taakstand {
  if (uiterlijk < peildatum) return 'te_laat';
  return uiterlijk === peildatum ? 'loopt' : 'komt';
}
