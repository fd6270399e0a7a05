import type { Datum } from '../../kern/index.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { isOptie } from '../stand/isOptie.js';
import { readPeiling } from '../stand/peiling.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Geldafspraak } from './geldafspraak.js';
import { listTermijnafspraken } from './listTermijnafspraken.js';
import { listUitkeringsafspraken } from './listUitkeringsafspraken.js';
import { listVoorwaardeafspraken } from './listVoorwaardeafspraken.js';

/** The instalments and the conditions of each contribution. */
function listVan(standen: Standen): Geldafspraak[] {
  const { peildatum } = standen.peiling;
  const uitkeringen = new Map(listUitkeringen(standen).map((telling) => [telling.stand, telling]));
  return standen.standen.flatMap((stand): Geldafspraak[] => {
    const uitkering = uitkeringen.get(stand);
    if (uitkering !== undefined)
      return [...listUitkeringsafspraken(uitkering, peildatum), ...listVoorwaardeafspraken(stand, peildatum)];
    if (isOptie(stand)) return [];
    return [...listTermijnafspraken(stand, peildatum), ...listVoorwaardeafspraken(stand, peildatum)];
  });
}

/**
 * The instalments and the conditions of every contribution of a course, and where each stands on a day: in the order of the texts, the
 * instalments of a contribution by their days and then its conditions. A year that is an option has none until it is taken. What is late
 * here is what `checkGeldverloop` finds late, with the same amount. Of a specifieke uitkering what was received is laid on the earliest
 * instalments.
 */
export function listAfspraken(
  verloop: Geldverloop,
  dagen: { readonly peildatum: Datum; readonly bekendOp?: Datum | undefined },
): Geldafspraak[] {
  return listVan(computeStanden(readPeiling(verloop, dagen)));
}
