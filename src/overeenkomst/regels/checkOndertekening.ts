import { checkHandtekening } from '../controle/checkHandtekening.js';
import type { Feitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Overeenkomstversie } from '../stand/overeenkomststand.js';
import { refuse } from '../teksten/codes.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { refuseHandtekening } from './refuseHandtekening.js';

/** A signature must be of a party, by who may sign for it on that day, and each once. */
export function checkOndertekening(
  { eerste }: Opbouw,
  { datum, partij, functie, persoon }: Feitgebeurtenis<'handtekening_gezet'>,
): void {
  const { document, handtekeningen } = eerste?.waarde as Overeenkomstversie;
  const handtekening = { partij, functie, ...(persoon === undefined ? {} : { persoon }), datum };
  refuseHandtekening(checkHandtekening(document, handtekening, [], document.looptijd.van));
  if (handtekeningen.some((een) => een.partij === partij && een.functie === functie))
    refuse('overeenkomst.handtekening_dubbel', { partij, functie });
}
