import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bedrag } from '../../kern/index.js';
import type { Kasjaar } from '../kas/kas.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit, Stand } from '../stand/stand.js';
import type { Bijdragestand } from './uitputting.js';

/** The steps of a contribution, each with the amount that was recorded last. */
function readStappen(
  feiten: readonly Feit[],
): Pick<Bijdragestand, 'gevraagd' | 'toegezegd' | 'vastgelegd' | 'vastgesteld'> {
  const uit: { -readonly [S in 'gevraagd' | 'toegezegd' | 'vastgelegd' | 'vastgesteld']?: Bedrag } = {};
  const gevraagd = selectFeiten(feiten, 'bijdrage_gevraagd').at(-1);
  if (gevraagd) uit.gevraagd = gevraagd.gebeurtenis.bedrag;
  const toegezegd = selectFeiten(feiten, 'bijdrage_toegezegd').at(-1);
  if (toegezegd) uit.toegezegd = toegezegd.gebeurtenis.bedrag;
  const vastgelegd = selectFeiten(feiten, 'verplichting_aangegaan', 'verlening_gewijzigd').at(-1);
  if (vastgelegd) uit.vastgelegd = vastgelegd.gebeurtenis.bedrag;
  const vastgesteld = selectFeiten(feiten, 'vastgesteld', 'vaststelling_gewijzigd').at(-1);
  if (vastgesteld) uit.vastgesteld = vastgesteld.gebeurtenis.bedrag;
  return uit;
}

/** One contribution as a whole, with given lasten and cash. */
export function createBijdragestand(
  { plek: { bijdrage, programmajaar, periode }, feiten }: Stand,
  lasten: { readonly prognose: bigint; readonly vrijval: bigint; readonly gerealiseerd: bigint },
  kas: Kasjaar,
): Bijdragestand {
  const teruggevorderd = selectFeiten(feiten, 'teruggevorderd').reduce(
    (som, { gebeurtenis }) => som + toCenten(gebeurtenis.bedrag),
    0n,
  );
  return {
    bijdrage: bijdrage.id,
    soort: bijdrage.soort,
    programmajaar,
    periode,
    van: bijdrage.van,
    ...(bijdrage.naar === undefined ? {} : { naar: bijdrage.naar }),
    aard: bijdrage.aard,
    doel: bijdrage.doel,
    afgesproken: fromCenten(lasten.prognose + lasten.vrijval),
    prognose: fromCenten(lasten.prognose),
    vrijval: fromCenten(lasten.vrijval),
    gerealiseerd: fromCenten(lasten.gerealiseerd),
    ...readStappen(feiten),
    betaald: fromCenten(kas.betaald),
    terugontvangen: fromCenten(kas.terugontvangen),
    teruggevorderd: fromCenten(teruggevorderd),
    teBetalen: fromCenten(kas.teBetalen),
    teVorderen: fromCenten(kas.teVorderen),
  };
}
