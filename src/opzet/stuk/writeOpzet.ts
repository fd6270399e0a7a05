import { createVingerafdruk, Datum } from '../../kern/index.js';
import { createLezer, op } from '../../stukken/huis.js';
import type { Verslag, Verslagblok, Verslagbron } from '../../verslag/index.js';
import { Opzet } from '../model/opzet.js';
import { composeAantallen } from './composeAantallen.js';
import { composeBeoordelaars } from './composeBeoordelaars.js';
import { composeBrieven } from './composeBrieven.js';
import { composeBronnen } from './composeBronnen.js';
import { composeEvaluatie } from './composeEvaluatie.js';
import { composeGeld } from './composeGeld.js';
import { composeInleiding } from './composeInleiding.js';
import { composeKeuzeregels } from './composeKeuzeregels.js';
import { composeOvereenkomst, composePartijen } from './composeOvereenkomst.js';
import { composeRegister } from './composeRegister.js';
import { composeRoutekaarten } from './composeRoutekaarten.js';
import { composeTeams } from './composeTeams.js';
import { composeWaar } from './composeWaar.js';
import { listBrondocumenten } from './listBrondocumenten.js';
import type { Opzetstuk } from './opzetstuk.js';

/** Options of {@link writeOpzet}. */
export interface WriteOpzetOptions {
  /** The day that stands on the piece. */
  readonly peildatum: Datum;
}

export function writeOpzet(opzet: Opzet, options: WriteOpzetOptions): Verslag {
  const peildatum = Datum.parse(options.peildatum);
  const documenten = listBrondocumenten(Opzet.parse(opzet));
  const stuk: Opzetstuk = {
    opzet: documenten.opzet,
    uitwerking: documenten.uitwerking,
    lezer: createLezer(documenten),
    hier: (...pad) => op('opzet', ...pad),
  };
  const blokken: Verslagblok[] = [
    ...composeInleiding(stuk),
    ...composeWaar(stuk),
    ...composeBronnen(stuk),
    ...composeRoutekaarten(stuk),
    ...composeBeoordelaars(stuk),
    ...composeAantallen(stuk),
    ...composeKeuzeregels(stuk),
    ...composePartijen(stuk),
    ...composeOvereenkomst(stuk),
    ...composeGeld(stuk),
    ...composeTeams(stuk),
    ...composeEvaluatie(stuk),
    ...composeBrieven(stuk),
    ...composeRegister(stuk),
  ];
  const bronnen: Verslagbron[] = [
    { id: 'opzet', naam: `Opzet ${stuk.opzet.naam}`, vingerafdruk: createVingerafdruk(documenten.opzet) },
    {
      id: 'uitwerking',
      naam: 'Wat uit de opzet volgt: delen van het geheel, en wie wat draagt',
      vingerafdruk: createVingerafdruk(documenten.uitwerking),
    },
    { id: 'catalogus', naam: 'Catalogus van kerncijfers: de namen van de cijfers' },
  ];
  return {
    soort: 'verslag',
    versie: 1,
    taal: 'nl',
    titel: stuk.opzet.naam,
    peildatum,
    bronnen,
    // No people are counted in an opzet.
    onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
    blokken,
  };
}
