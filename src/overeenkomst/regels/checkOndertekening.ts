import { checkHandtekening } from '../controle/checkHandtekening.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { refuseHandtekening } from './refuseHandtekening.js';

/** A signature must be of a party, by who may sign for it on that day, and each once. */
export function checkOndertekening(
  opbouw: Opbouw,
  { datum, partij, functie, persoon }: Overeenkomstfeitgebeurtenis<'handtekening_gezet'>,
): void {
  // The status asks for a text.
  const { document, handtekeningen } = listVersies(opbouw).reduce((eerste) => eerste);
  const handtekening = { partij, functie, ...(persoon === undefined ? {} : { persoon }), datum };
  refuseHandtekening(checkHandtekening(document, handtekening, [], document.looptijd.van));
  if (handtekeningen.some((een) => een.partij === partij && een.functie === functie))
    refuse('overeenkomst.handtekening_dubbel', { partij, functie });
}
