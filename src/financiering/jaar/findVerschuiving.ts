import { compareDatums, differenceInDagen } from '../../kern/huis.js';
import { addDuur, type Datum } from '../../kern/index.js';
import type { Verschuiving } from './shiftPeriode.js';

/** The shift from one day to another: as many whole months as fit, then days. */
export function findVerschuiving(van: Datum, naar: Datum): Verschuiving {
  const geschat =
    (Number(naar.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(naar.slice(5, 7)) - Number(van.slice(5, 7));
  const maanden = compareDatums(addDuur(van, { maanden: geschat }), naar) > 0 ? geschat - 1 : geschat;
  return { maanden, dagen: differenceInDagen(addDuur(van, { maanden }), naar) };
}
