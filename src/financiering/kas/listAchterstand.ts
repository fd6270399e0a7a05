import type { Datum } from '../../kern/index.js';
import type { Stand } from '../stand/stand.js';
import { listResten, type Termijnrest } from './listResten.js';

/** The instalments whose day has passed, with what is still to be paid of each; without those of which nothing is. */
export function listAchterstand(stand: Stand, peildatum: Datum): Termijnrest[] {
  return listResten(stand).filter(({ gepland, rest }) => gepland < peildatum && rest > 0n);
}
