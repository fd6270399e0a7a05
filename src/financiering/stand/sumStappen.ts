import { fromCenten } from '../../kern/huis.js';
import type { Bedrag, Datum } from '../../kern/index.js';
import type { Bijdrage, Bijdragestatus } from '../model/bijdrage.js';
import { getStand } from './getStand.js';

/** The amounts of a contribution on a day, for every status. */
export function sumStappen(bijdrage: Bijdrage, peildatum: Datum): Readonly<Record<Bijdragestatus, Bedrag>> {
  const { gevraagd, toegezegd, vastgelegd, betaald, teruggevorderd } = getStand(bijdrage, peildatum);
  return {
    gevraagd: fromCenten(gevraagd),
    toegezegd: fromCenten(toegezegd),
    vastgelegd: fromCenten(vastgelegd),
    betaald: fromCenten(betaald),
    teruggevorderd: fromCenten(teruggevorderd),
  };
}
