import { differenceInDagen } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import { listVoorwaarden, type Voorwaardestand } from '../stand/listVoorwaarden.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** A condition that was not met in time: whether it was met since, and what was paid on it. */
function checkVerlopen(
  { betalingen, plek: { bijdrage, pad } }: Stand,
  { voorwaarde, plek, vervuldOp }: Voorwaardestand,
  uiterlijk: Datum,
  peildatum: Datum,
): Bevinding[] {
  const basis = { bijdrage: bijdrage.id, voorwaarde: voorwaarde.omschrijving };
  const dagen = differenceInDagen(uiterlijk, vervuldOp ?? peildatum);
  const hier = [...pad, 'voorwaarden', plek];
  const params = { ...basis, uiterlijk, dagen };
  const betaling = betalingen.find(({ datum }) => datum > uiterlijk) ?? betalingen[0];
  return [
    // Met since, it is late no more; that the contribution lapsed by it stays.
    createBevinding(
      vervuldOp === undefined ? 'waarschuwing' : 'info',
      'financiering.voorwaarde_verlopen',
      hier,
      params,
    ),
    ...(betaling === undefined
      ? []
      : [
          createBevinding('fout', 'financiering.betaald_op_verlopen_voorwaarde', toPad(betaling), {
            ...basis,
            datum: betaling.datum,
            uiterlijk,
          }),
        ]),
  ];
}

function checkVoorwaarde(stand: Stand, een: Voorwaardestand, peildatum: Datum): Bevinding[] {
  const { betalingen } = stand;
  const { omschrijving, uiterlijk } = een.voorwaarde;
  if ((een.stand === 'verlopen' || een.stand === 'later_vervuld') && uiterlijk !== undefined)
    return checkVerlopen(stand, een, uiterlijk, peildatum);
  const [eerste] = betalingen;
  return eerste === undefined || (een.vervuldOp !== undefined && eerste.datum >= een.vervuldOp)
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.betaald_voor_voorwaarde', toPad(eerste), {
          bijdrage: stand.plek.bijdrage.id,
          voorwaarde: omschrijving,
          datum: eerste.datum,
        }),
      ];
}

/** The conditions that expired or were met too late, and what was paid on a condition that expired or was not met yet. */
export function checkVoorwaarden(stand: Stand, peildatum: Datum): Bevinding[] {
  return listVoorwaarden(stand, peildatum).flatMap((een) => checkVoorwaarde(stand, een, peildatum));
}
