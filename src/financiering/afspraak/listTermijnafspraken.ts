import { fromCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { isOpgeschort } from '../kas/isOpgeschort.js';
import { listResten, type Termijnrest } from '../kas/listResten.js';
import type { Stand } from '../stand/stand.js';
import type { Afspraakstand, Termijnafspraak } from './geldafspraak.js';
import { listGedaanOp } from './listGedaanOp.js';
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
  const resten = listResten(stand);
  return zipRijen(resten, listGedaanOp(resten, stand.betalingen)).map(([termijn, gedaanOp]) => {
    const { id, plek, gepland: uiterlijk, deel, rest } = termijn;
    const staat = findStand(termijn, stand, peildatum);
    return {
      soort: 'termijn',
      ...toPartijen(stand.plek.bijdrage),
      id,
      plek,
      uiterlijk,
      ...(staat === 'gedaan' && gedaanOp !== undefined ? { gedaanOp } : {}),
      bedrag: fromCenten(rest > 0n ? rest : deel),
      stand: staat,
    };
  });
}
