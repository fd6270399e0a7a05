import { addDuur } from '../../../kern/index.js';
import { listWachtkamer } from '../../opgave/listWachtkamer.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import type { Melding } from '../melding.js';

/** `wachtkamer_over_tijd`: the day of review of an opgave has passed. One signal for each opgave, the earliest day first. */
export function signalWachtkamerOverTijd(stand: Teamstand): Melding[] {
  const laat = listWachtkamer(stand).filter(({ opnieuwBekijkenOp }) => opnieuwBekijkenOp < stand.peildatum);
  return laat.map(({ opgave, titel, opnieuwBekijkenOp }) => ({
    betreft: opgave,
    sinds: addDuur(opnieuwBekijkenOp, { dagen: 1 }),
    ...createTekst('team.signaal_wachtkamer_over_tijd', { titel, dag: opnieuwBekijkenOp }),
    opheffing: createTekst('team.opheffing_wachtkamer_over_tijd', { titel }),
  }));
}
