import type { Datum } from '../../kern/index.js';
import { listOntbrekendeHandtekeningen } from '../../overeenkomst/huis.js';
import type { Deelnemer } from '../model/programma.js';
import type { Overeenkomststand } from '../model/programmastand.js';
import { findEinde } from './findEinde.js';

/**
 * The stand of the agreement of a deelnemer on a day. It is signed when all required signatures are there by that day. It is over after
 * its last day: that of the term, or an earlier day on which it ended.
 */
export function getOvereenkomststand(deelnemer: Deelnemer, peildatum: Datum): Overeenkomststand {
  const { overeenkomst } = deelnemer;
  const { handtekeningen = [], looptijd } = overeenkomst;
  const gezet = handtekeningen.filter(({ datum }) => datum <= peildatum);
  if (listOntbrekendeHandtekeningen(overeenkomst, gezet).length > 0) return 'niet_ondertekend';
  if (peildatum > findEinde(deelnemer)) return 'afgelopen';
  return peildatum < looptijd.van ? 'ondertekend' : 'lopend';
}
