import type { Datum } from '../../kern/index.js';
import { listVoorwaarden, type Voorwaardestand } from '../stand/listVoorwaarden.js';
import type { Stand } from '../stand/stand.js';
import type { Afspraakstand, Voorwaardeafspraak } from './geldafspraak.js';
import { toPartijen } from './toPartijen.js';

const STANDEN = { vervuld: 'gedaan', later_vervuld: 'gedaan', verlopen: 'te_laat' } as const;

/** Where a condition stands. One that is open of a contribution of which nothing is expected any more has lapsed with it. */
function findStand({ stand: een }: Voorwaardestand, { plek: { bijdrage }, bruto }: Stand): Afspraakstand {
  if (een !== 'open') return STANDEN[een];
  // A specifieke uitkering has no lasten of its own.
  return bijdrage.soort !== 'specifieke_uitkering' && bruto.totaal.prognose <= 0n ? 'vervallen' : 'open';
}

/** The conditions of a contribution, in the order of the text, and where each stands. */
export function listVoorwaardeafspraken(stand: Stand, peildatum: Datum): Voorwaardeafspraak[] {
  return listVoorwaarden(stand, peildatum).map((een) => {
    const { id, omschrijving, uiterlijk } = een.voorwaarde;
    return {
      soort: 'voorwaarde',
      ...toPartijen(stand.plek.bijdrage),
      id: id ?? String(een.plek + 1),
      omschrijving,
      ...(uiterlijk === undefined ? {} : { uiterlijk }),
      stand: findStand(een, stand),
    };
  });
}
