import { differenceInDagen } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import { listVoorwaarden, type Voorwaardestand } from '../stand/listVoorwaarden.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

function checkVoorwaarde(stand: Stand, { voorwaarde, plek, ...een }: Voorwaardestand, peildatum: Datum): Bevinding[] {
  const { betalingen } = stand;
  const { bijdrage, pad } = stand.plek;
  const { omschrijving, uiterlijk } = voorwaarde;
  const basis = { bijdrage: bijdrage.id, voorwaarde: omschrijving };
  if (een.stand === 'verlopen' && uiterlijk !== undefined) {
    const dagen = differenceInDagen(uiterlijk, peildatum);
    const uit: Bevinding[] = [
      createBevinding('waarschuwing', 'financiering.voorwaarde_verlopen', [...pad, 'voorwaarden', plek], {
        ...basis,
        uiterlijk,
        dagen,
      }),
    ];
    const betaling = betalingen.find(({ datum }) => datum > uiterlijk) ?? betalingen[0];
    if (betaling)
      uit.push(
        createBevinding('fout', 'financiering.betaald_op_verlopen_voorwaarde', toPad(betaling), {
          ...basis,
          datum: betaling.datum,
          uiterlijk,
        }),
      );
    return uit;
  }
  const [eerste] = betalingen;
  return eerste === undefined || (een.vervuldOp !== undefined && eerste.datum >= een.vervuldOp)
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.betaald_voor_voorwaarde', toPad(eerste), {
          ...basis,
          datum: eerste.datum,
        }),
      ];
}

/** The conditions that expired, and what was paid on a condition that expired or was not met yet. */
export function checkVoorwaarden(stand: Stand, peildatum: Datum): Bevinding[] {
  return listVoorwaarden(stand, peildatum).flatMap((een) => checkVoorwaarde(stand, een, peildatum));
}
