import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bedrag, Datum } from '../../kern/index.js';
import type { Kasjaar } from '../kas/kas.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { maxCenten } from '../stand/maxCenten.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit, Stand } from '../stand/stand.js';
import { findLaatsteStap } from '../stap/findLaatsteStap.js';
import { listStappen } from '../stap/listStappen.js';
import { toVoorwaarden } from '../stap/toVoorwaarden.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
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

/** What is committed, and what of it is not paid yet. */
function readVerplichting({
  verplicht,
  netto,
  plek: { bijdrage },
}: Stand): Pick<Bijdragestand, 'verplicht' | 'openVerplichting'> {
  if (!verplicht.bekend || bijdrage.soort === 'specifieke_uitkering') return {};
  return {
    verplicht: fromCenten(verplicht.bruto),
    openVerplichting: fromCenten(maxCenten(verplicht.bruto - netto, 0n)),
  };
}

/** The range of an estimate, when the text says one. */
function readMarge(bijdrage: Bijdrage): Pick<Bijdragestand, 'bandbreedte'> {
  return bijdrage.soort === 'bedrag' && bijdrage.bandbreedte !== undefined ? { bandbreedte: bijdrage.bandbreedte } : {};
}

/** One contribution as a whole, with given lasten and cash. */
export function createBijdragestand(
  stand: Stand,
  lasten: { readonly prognose: bigint; readonly vrijval: bigint; readonly gerealiseerd: bigint },
  kas: Kasjaar,
  { peildatum, telling }: { readonly peildatum: Datum; readonly telling?: Uitkeringstelling },
): Bijdragestand {
  const {
    plek: { bijdrage, programmajaar, periode },
    feiten,
  } = stand;
  const laatsteStap = findLaatsteStap(stand);
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
    ...readVerplichting(stand),
    ...readMarge(bijdrage),
    ...(laatsteStap === undefined ? {} : { laatsteStap }),
    stappen: listStappen(stand, peildatum, telling),
    voorwaarden: toVoorwaarden(stand, peildatum),
  };
}
