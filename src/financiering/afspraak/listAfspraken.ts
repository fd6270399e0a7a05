import type { Datum } from '../../kern/index.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { readPeiling } from '../stand/peiling.js';
import type { Stand } from '../stand/stand.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Geldafspraak } from './geldafspraak.js';
import { listTermijnafspraken } from './listTermijnafspraken.js';
import { listUitkeringsafspraken } from './listUitkeringsafspraken.js';
import { listVoorwaardeafspraken } from './listVoorwaardeafspraken.js';

/** Whether the texts lay anything on a contribution. A year that is an option lays nothing until it is taken. */
const isGelegd = ({ bruto: { totaal } }: Stand) => totaal.prognose !== 0n || totaal.vrijval !== 0n;

/** The instalments and the conditions of each contribution. */
function listVan(standen: Standen): Geldafspraak[] {
  const { peildatum } = standen.peiling;
  const uitkeringen = new Map(listUitkeringen(standen).map((telling) => [telling.stand, telling]));
  return standen.standen.flatMap((stand): Geldafspraak[] => {
    const uitkering = uitkeringen.get(stand);
    if (uitkering !== undefined)
      return [...listUitkeringsafspraken(uitkering, peildatum), ...listVoorwaardeafspraken(stand, peildatum)];
    if (!isGelegd(stand)) return [];
    return [...listTermijnafspraken(stand, peildatum), ...listVoorwaardeafspraken(stand, peildatum)];
  });
}

/**
 * The instalments and the conditions of every contribution of a course, and where each stands on a day: in the order of the texts, the
 * instalments of a contribution by their days and then its conditions. What is late here is what `checkGeldverloop` finds late, with the
 * same amount; of a specifieke uitkering, of which it says nothing, what was received is laid on the earliest instalments.
 */
export function listAfspraken(
  verloop: Geldverloop,
  dagen: { readonly peildatum: Datum; readonly bekendOp?: Datum | undefined },
): Geldafspraak[] {
  return listVan(computeStanden(readPeiling(verloop, dagen)));
}
