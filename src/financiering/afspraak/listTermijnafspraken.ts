import { fromCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { isOpgeschort } from '../kas/isOpgeschort.js';
import { listResten, type Termijnrest } from '../kas/listResten.js';
import type { Stand } from '../stand/stand.js';
import type { Afspraakstand, Termijnafspraak } from './geldafspraak.js';
import { toPartijen } from './toPartijen.js';

/** Where an instalment stands: paid when a payment names it, or when what was paid reaches it. */
function findStand({ id, gepland, rest, tot }: Termijnrest, stand: Stand, peildatum: Datum): Afspraakstand {
  if (rest > 0n) {
    if (gepland >= peildatum) return 'open';
    return isOpgeschort(stand, peildatum) ? 'opgeschort' : 'te_laat';
  }
  const genoemd = stand.betalingen.some(({ termijn }) => termijn === id);
  return genoemd || (tot > 0n && stand.netto >= tot) ? 'gedaan' : 'vervallen';
}

/** The instalments of a contribution, by their days, and where each stands. */
export function listTermijnafspraken(stand: Stand, peildatum: Datum): Termijnafspraak[] {
  return listResten(stand).map((termijn) => {
    const { id, gepland: uiterlijk, deel, rest } = termijn;
    return {
      soort: 'termijn',
      ...toPartijen(stand.plek.bijdrage),
      id,
      uiterlijk,
      bedrag: fromCenten(rest > 0n ? rest : deel),
      stand: findStand(termijn, stand, peildatum),
    };
  });
}
