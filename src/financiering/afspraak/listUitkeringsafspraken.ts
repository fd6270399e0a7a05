import { fromCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { listGepland } from '../kas/listGepland.js';
import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import type { Afspraakstand, Termijnafspraak } from './geldafspraak.js';
import { toPartijen } from './toPartijen.js';

/** The instalments of a specifieke uitkering, by their days: what was received is laid on the earliest ones. */
export function listUitkeringsafspraken(
  { uitkering, bedrag, ontvangen, terugbetaald, jaren }: Uitkeringstelling,
  peildatum: Datum,
): Termijnafspraak[] {
  const verwacht = jaren.reduce((som, { baten }) => som + baten, 0n);
  const netto = ontvangen - terugbetaald;
  let gemeld = 0n;
  return listGepland(uitkering, bedrag).map(({ id, gepland: uiterlijk, deel, tot }) => {
    const rest = maxCenten(minCenten(tot, verwacht) - netto - gemeld, 0n);
    gemeld += rest;
    const open: Afspraakstand = uiterlijk < peildatum ? 'te_laat' : 'open';
    const klaar: Afspraakstand = tot > 0n && netto >= tot ? 'gedaan' : 'vervallen';
    return {
      soort: 'termijn',
      ...toPartijen(uitkering),
      id,
      uiterlijk,
      bedrag: fromCenten(rest > 0n ? rest : deel),
      stand: rest > 0n ? open : klaar,
    };
  });
}
