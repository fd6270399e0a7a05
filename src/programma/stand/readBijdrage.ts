import type { Bijdrage, Bijdragestap, Financieringsperiode } from '../../financiering/index.js';
import { type Bedrag, type Datum, euro, subtractBedrag, sumBedragen } from '../../kern/index.js';
import type { Bijdragestand } from './programmastand.js';

/** How a contribution stands on a day: only what had happened by then. */
export function readBijdrage(bijdrage: Bijdrage, periode: Financieringsperiode, peildatum: Datum): Bijdragestand {
  const gebeurd = (bijdrage.stappen ?? []).filter(({ werkelijk }) => werkelijk !== undefined && werkelijk <= peildatum);
  const van = (status: Bijdragestap['status']) => gebeurd.filter((stap) => stap.status === status);
  // A later decision replaces an earlier one; of the same day the later in the list is the later decision.
  const laatste = (status: Bijdragestap['status']): Bedrag =>
    van(status).reduce<Bijdragestap | undefined>(
      (tot, stap) => (tot !== undefined && (stap.werkelijk ?? '') < (tot.werkelijk ?? '') ? tot : stap),
      undefined,
    )?.bedrag ?? euro(0);
  const som = (status: Bijdragestap['status']) => sumBedragen(van(status).map(({ bedrag }) => bedrag));
  return {
    bijdrage: bijdrage.id,
    programmajaar: periode.programmajaar,
    periode: periode.periode,
    partij: bijdrage.partij,
    aard: bijdrage.aard,
    bedrag: bijdrage.bedrag,
    gevraagd: laatste('gevraagd'),
    toegezegd: laatste('toegezegd'),
    vastgelegd: laatste('vastgelegd'),
    betaald: subtractBedrag(som('betaald'), som('teruggevorderd')),
  };
}
