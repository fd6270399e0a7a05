import { refuse } from '../../../kern/index.js';
import { checkHandtekening } from '../../controle/checkHandtekening.js';
import type { Overeenkomstgebeurtenis } from '../gebeurtenis.js';
import type { BestaandeStaat } from '../staat.js';
import { event, findOntbrekend, type Opdracht, refuseAll } from './hulp.js';

/** One signatory signs; when nobody is left to sign the agreement is signed. */
export function signDocument(
  { datum, partij, functie, persoon }: Opdracht<'onderteken'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  const { document, handtekeningen } = staat.versies[0];
  const inhoud = { partij, functie, ...(persoon === undefined ? {} : { persoon }) };
  refuseAll(
    'overeenkomst.handtekening_past_niet',
    checkHandtekening(document, { ...inhoud, datum }, [], document.looptijd.van),
  );
  if (handtekeningen.some((een) => een.partij === partij && een.functie === functie))
    refuse('overeenkomst.handtekening_dubbel', { partij, functie });
  const gezet = event('handtekening_gezet', datum, inhoud);
  const nog = findOntbrekend(document, [...handtekeningen, { ...inhoud, datum }]);
  return nog.length > 0 ? [gezet] : [gezet, event('ondertekening_voltooid', datum, {})];
}
