import type { Datum } from '../../kern/index.js';
import { listOntbrekendeHandtekeningen } from '../../overeenkomst/index.js';
import type { Deelnemer } from '../model/programma.js';
import { findEinde } from './findEinde.js';
import type { Overeenkomststand } from './programmastand.js';

/**
 * How the agreement of a deelnemer stands on a day. It is signed when everybody who must sign has signed by then, and over after its last
 * day: that of the term, or an earlier one on which it was ended.
 */
export function getOvereenkomststand(deelnemer: Deelnemer, peildatum: Datum): Overeenkomststand {
  const { overeenkomst } = deelnemer;
  const { handtekeningen = [], looptijd } = overeenkomst;
  const gezet = handtekeningen.filter(({ datum }) => datum <= peildatum);
  if (listOntbrekendeHandtekeningen(overeenkomst, gezet).length > 0) return 'niet_ondertekend';
  if (peildatum > findEinde(deelnemer)) return 'afgelopen';
  return peildatum < looptijd.van ? 'ondertekend' : 'lopend';
}
