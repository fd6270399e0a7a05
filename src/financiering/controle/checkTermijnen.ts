import { differenceInDagen, fromCenten } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import { isOpgeschort } from '../kas/isOpgeschort.js';
import { listAchterstand } from '../kas/listAchterstand.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Payments that do not say which instalment they pay. */
function checkZonderTermijn({ plek: { bijdrage }, feiten }: Stand): Bevinding[] {
  if (bijdrage.termijnen === undefined || bijdrage.termijnen.length === 0) return [];
  return selectFeiten(feiten, 'betaald')
    .filter(({ gebeurtenis }) => gebeurtenis.termijn === undefined)
    .map((feit) =>
      createBevinding('waarschuwing', 'financiering.betaling_zonder_termijn', toPad(feit), {
        bijdrage: bijdrage.id,
        bedrag: feit.gebeurtenis.bedrag,
        datum: feit.gebeurtenis.datum,
      }),
    );
}

/** Instalments that are late. As long as the duty to pay is suspended, nothing is late. On its own day an instalment is not late yet. */
function checkTeLaat(stand: Stand, peildatum: Datum): Bevinding[] {
  const { bijdrage, pad } = stand.plek;
  if (isOpgeschort(stand, peildatum)) return [];
  return listAchterstand(stand, peildatum).map(({ id, plek, rest, gepland }) =>
    createBevinding('waarschuwing', 'financiering.termijn_te_laat', [...pad, 'termijnen', plek], {
      bijdrage: bijdrage.id,
      termijn: id,
      bedrag: fromCenten(rest),
      gepland,
      dagen: differenceInDagen(gepland, peildatum),
    }),
  );
}

/** Instalments that are late, and payments that do not say which instalment they pay. */
export function checkTermijnen(stand: Stand, peildatum: Datum): Bevinding[] {
  return [...checkZonderTermijn(stand), ...checkTeLaat(stand, peildatum)];
}
