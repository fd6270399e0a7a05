import type { Afspraakstand, Geldafspraak } from '../../financiering/huis.js';
import type { Datum } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { dropLeeg } from '../model/dropLeeg.js';
import type { Taak, Taakstand } from '../model/taak.js';
import { createTekst } from '../teksten/codes.js';
import { toStand } from './toStand.js';

/** Where an instalment stands: an open one comes until its day. */
function toTermijnstand(stand: Afspraakstand, uiterlijk: Datum, peildatum: Datum): Taakstand {
  if (stand === 'open') return toStand(uiterlijk, peildatum);
  return stand === 'opgeschort' ? 'loopt' : stand;
}

function createTaak(afspraak: Geldafspraak, peildatum: Datum): Taak {
  const { bijdrage, van, naar, id: eigen } = afspraak;
  const id = `${bijdrage}.${eigen}`;
  if (afspraak.soort === 'termijn') {
    const { bedrag, uiterlijk, stand } = afspraak;
    const wat = createTekst('programma.taak_betaling', { bedrag, bijdrage, termijn: eigen });
    return { soort: 'betaling', id, wie: van, wat, uiterlijk, stand: toTermijnstand(stand, uiterlijk, peildatum) };
  }
  const { omschrijving: voorwaarde, uiterlijk, stand } = afspraak;
  const wat = createTekst('programma.taak_voorwaarde', { bijdrage, voorwaarde });
  // A condition can be met on any day until its last, and no payment is suspended by it.
  const nu: Taakstand = stand === 'open' || stand === 'opgeschort' ? 'loopt' : stand;
  return dropLeeg({ soort: 'voorwaarde', id, wie: naar, wat, uiterlijk, stand: nu });
}

/** The instalments to pay and the conditions to meet. */
export function listGeldtaken({ afspraken, peildatum }: GelezenDeelnemer): Taak[] {
  return afspraken.map((afspraak) => createTaak(afspraak, peildatum));
}
