import type { Bevinding, Datum } from '../../kern/index.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { listStappen } from '../stap/listStappen.js';
import { createBevinding } from '../teksten/codes.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
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

/**
 * Instalments that are late. As long as the duty to pay is suspended, nothing is late. On its own day an instalment is not late yet. Of a
 * specifieke uitkering what was not received yet is late.
 */
function checkTeLaat(stand: Stand, peildatum: Datum, telling: Uitkeringstelling | undefined): Bevinding[] {
  const { bijdrage, pad } = stand.plek;
  return listStappen(stand, peildatum, telling).flatMap(({ termijn, plek, stand: staat, bedrag, gepland, dagen }) =>
    termijn === undefined || staat !== 'te_laat' || dagen === undefined
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.termijn_te_laat', [...pad, 'termijnen', plek], {
            bijdrage: bijdrage.id,
            termijn,
            bedrag,
            gepland,
            dagen,
          }),
        ],
  );
}

/** Instalments that are late, and payments that do not say which instalment they pay. */
export function checkTermijnen(stand: Stand, peildatum: Datum, telling?: Uitkeringstelling): Bevinding[] {
  return [...checkZonderTermijn(stand), ...checkTeLaat(stand, peildatum, telling)];
}
