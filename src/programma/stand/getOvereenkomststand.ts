import type { Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Overeenkomststand } from './programmastand.js';

/** How an agreement stands on a day. It is signed when every signatory of every party has signed by then. */
export function getOvereenkomststand(overeenkomst: Samenwerkingsovereenkomst, peildatum: Datum): Overeenkomststand {
  const { partijen, handtekeningen = [], looptijd } = overeenkomst;
  const gezet = handtekeningen.filter(({ datum }) => datum <= peildatum);
  const getekend = partijen.every(({ id, ondertekenaars }) =>
    ondertekenaars.every(({ functie }) => gezet.some((een) => een.partij === id && een.functie === functie)),
  );
  if (!getekend) return 'niet_ondertekend';
  if (peildatum < looptijd.van) return 'ondertekend';
  return peildatum > looptijd.tot ? 'afgelopen' : 'lopend';
}
