import { differenceInDagen } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Termijnafspraak } from '../afspraak/geldafspraak.js';
import { listTermijnafspraken } from '../afspraak/listTermijnafspraken.js';
import { listUitkeringsafspraken } from '../afspraak/listUitkeringsafspraken.js';
import { isOptie } from '../stand/isOptie.js';
import type { Stand } from '../stand/stand.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import type { Bijdragestap } from './bijdragestap.js';
import { listPlanstappen } from './listPlanstappen.js';

/** An instalment as a step. */
function toStap({ id, plek, uiterlijk, gedaanOp, bedrag, stand }: Termijnafspraak, peildatum: Datum): Bijdragestap {
  const basis = { stap: 'betaald', termijn: id, plek, gepland: uiterlijk, bedrag } as const;
  if (gedaanOp !== undefined) {
    const dagen = differenceInDagen(uiterlijk, gedaanOp);
    return dagen > 0
      ? { ...basis, werkelijk: gedaanOp, stand: 'later_gedaan', dagen }
      : { ...basis, werkelijk: gedaanOp, stand: 'gedaan' };
  }
  return stand === 'te_laat'
    ? { ...basis, stand, dagen: differenceInDagen(uiterlijk, peildatum) }
    : { ...basis, stand };
}

function listTermijnen(stand: Stand, peildatum: Datum, telling?: Uitkeringstelling): Termijnafspraak[] {
  if (telling !== undefined) return listUitkeringsafspraken(telling, peildatum);
  return isOptie(stand) ? [] : listTermijnafspraken(stand, peildatum);
}

/**
 * The steps of a contribution for which a day was planned, and where each stands: those of the planning in the order of the text, then the
 * instalments by their days. What is late here is what `checkGeldverloop` finds late.
 *
 * @param telling - of a specifieke uitkering: what it comes to
 */
export function listStappen(stand: Stand, peildatum: Datum, telling?: Uitkeringstelling): Bijdragestap[] {
  return [
    ...listPlanstappen(stand, peildatum, telling),
    ...listTermijnen(stand, peildatum, telling).map((een) => toStap(een, peildatum)),
  ];
}
