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

/** Whether the year of a contribution is an option that was not taken: the texts lay nothing on it yet. */
function isOptie({ plek: { programmajaar, tekst }, bruto: { totaal } }: Stand): boolean {
  const periode = tekst.tekst.plan.perioden.find((een) => een.programmajaar === programmajaar);
  return periode?.optie !== undefined && totaal.prognose === 0n && totaal.vrijval === 0n;
}

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
 * here is what `checkGeldverloop` finds late, with the same amount. It says nothing of the instalments of a specifieke uitkering: there
 * what was received is laid on the earliest ones.
 */
export function listAfspraken(
  verloop: Geldverloop,
  dagen: { readonly peildatum: Datum; readonly bekendOp?: Datum | undefined },
): Geldafspraak[] {
  return listVan(computeStanden(readPeiling(verloop, dagen)));
}
