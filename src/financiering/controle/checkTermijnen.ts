import { compareDatums, differenceInDagen, fromCenten } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import { listTermijnen } from '../kas/listTermijnen.js';
import type { Termijn } from '../model/bijdrage.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';

interface Achterstand extends Termijn {
  /** Its place among the instalments of the text. */
  readonly plek: number;
  readonly centen: bigint;
}

/** Instalments whose day has passed, with what is still to be paid of each: an open one, or the last one when something is left. */
function listAchterstand(stand: Stand, peildatum: Datum): Achterstand[] {
  const termijnen = (stand.plek.bijdrage.termijnen ?? [])
    .map((termijn, plek) => ({ ...termijn, plek }))
    .sort((a, b) => compareDatums(a.gepland, b.gepland));
  const open = new Map<string, bigint>(listTermijnen(stand).map(({ id, centen }) => [id, centen]));
  const laatste = termijnen.at(-1);
  if (laatste !== undefined) {
    const over = [...open.values()].reduce((rest, centen) => rest - centen, stand.bruto.totaal.prognose - stand.netto);
    open.set(laatste.id, (open.get(laatste.id) ?? 0n) + (over > 0n ? over : 0n));
  }
  return termijnen
    .filter(({ gepland }) => gepland < peildatum)
    .map((termijn) => ({ ...termijn, centen: open.get(termijn.id) ?? 0n }))
    .filter(({ centen }) => centen > 0n);
}

/** Instalments that are late. As long as the duty to pay is suspended, nothing is late. On its own day an instalment is not late yet. */
export function checkTermijnen(stand: Stand, peildatum: Datum): Bevinding[] {
  const { bijdrage, pad } = stand.plek;
  if (selectFeiten(stand.feiten, 'betaling_opgeschort').some(({ gebeurtenis }) => gebeurtenis.tot >= peildatum))
    return [];
  return listAchterstand(stand, peildatum).map(({ id, plek, centen, gepland }) =>
    createBevinding('waarschuwing', 'financiering.termijn_te_laat', [...pad, 'termijnen', plek], {
      bijdrage: bijdrage.id,
      termijn: id,
      bedrag: fromCenten(centen),
      gepland,
      dagen: differenceInDagen(gepland, peildatum),
    }),
  );
}
