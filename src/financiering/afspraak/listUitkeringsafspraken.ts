import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { listGepland } from '../kas/listGepland.js';
import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Mutatie } from '../stand/stand.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import type { Afspraakstand, Termijnafspraak } from './geldafspraak.js';
import { listGedaanOp } from './listGedaanOp.js';
import { toPartijen } from './toPartijen.js';

/** The instalments of a specifieke uitkering, by their days: what was received is laid on the earliest ones. */
export function listUitkeringsafspraken(
  { uitkering, stand, bedrag, ontvangen, terugbetaald, jaren }: Uitkeringstelling,
  peildatum: Datum,
): Termijnafspraak[] {
  const verwacht = jaren.reduce((som, { baten }) => som + baten, 0n);
  const netto = ontvangen - terugbetaald;
  const termijnen = listGepland(uitkering, bedrag);
  const ontvangsten = selectFeiten(stand.feiten, 'uitkering_ontvangen').map(
    ({ gebeurtenis: { datum, bedrag: een }, plek }): Mutatie => ({ datum, centen: toCenten(een), plek }),
  );
  let gemeld = 0n;
  return zipRijen(termijnen, listGedaanOp(termijnen, ontvangsten)).map(([termijn, gedaanOp]) => {
    const { id, plek, gepland: uiterlijk, deel, tot } = termijn;
    const rest = maxCenten(minCenten(tot, verwacht) - netto - gemeld, 0n);
    gemeld += rest;
    const open: Afspraakstand = uiterlijk < peildatum ? 'te_laat' : 'open';
    const klaar: Afspraakstand = tot > 0n && netto >= tot ? 'gedaan' : 'vervallen';
    const staat = rest > 0n ? open : klaar;
    return {
      soort: 'termijn',
      ...toPartijen(uitkering),
      id,
      plek,
      uiterlijk,
      ...(staat === 'gedaan' && gedaanOp !== undefined ? { gedaanOp } : {}),
      bedrag: fromCenten(rest > 0n ? rest : deel),
      stand: staat,
    };
  });
}
