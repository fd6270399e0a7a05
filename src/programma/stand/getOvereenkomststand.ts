import type { Datum } from '../../kern/index.js';
import { listOntbrekendeHandtekeningen, type Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Overeenkomststand } from './programmastand.js';

/** How an agreement stands on a day. It is signed when everybody who must sign has signed by then. */
export function getOvereenkomststand(overeenkomst: Samenwerkingsovereenkomst, peildatum: Datum): Overeenkomststand {
  const { handtekeningen = [], looptijd } = overeenkomst;
  const gezet = handtekeningen.filter(({ datum }) => datum <= peildatum);
  if (listOntbrekendeHandtekeningen(overeenkomst, gezet).length > 0) return 'niet_ondertekend';
  if (peildatum < looptijd.van) return 'ondertekend';
  return peildatum > looptijd.tot ? 'afgelopen' : 'lopend';
}
