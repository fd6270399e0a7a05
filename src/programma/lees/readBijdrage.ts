import { sumBijdragestappen } from '../../financiering/huis.js';
import type { Bijdrage, Financieringsperiode } from '../../financiering/index.js';
import { type Datum, subtractBedrag } from '../../kern/index.js';
import type { Bijdragestand } from '../model/programmastand.js';

/** The stand of a contribution on a day: only steps that had happened by then, and payments less what was reclaimed. */
export function readBijdrage(bijdrage: Bijdrage, periode: Financieringsperiode, peildatum: Datum): Bijdragestand {
  const { gevraagd, toegezegd, vastgelegd, betaald, teruggevorderd } = sumBijdragestappen(bijdrage, { peildatum });
  return {
    bijdrage: bijdrage.id,
    programmajaar: periode.programmajaar,
    periode: periode.periode,
    partij: bijdrage.partij,
    aard: bijdrage.aard,
    bedrag: bijdrage.bedrag,
    gevraagd,
    toegezegd,
    vastgelegd,
    betaald: subtractBedrag(betaald, teruggevorderd),
  };
}
