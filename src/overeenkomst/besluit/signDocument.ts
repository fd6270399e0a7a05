import type { Datum } from '../../kern/index.js';
import { checkHandtekening } from '../controle/checkHandtekening.js';
import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { listOntbrekendeHandtekeningen } from '../ondertekening/listOntbrekendeHandtekeningen.js';
import { refuse } from '../teksten/codes.js';
import { createGebeurtenis } from './createGebeurtenis.js';
import type { Opdracht } from './opdracht.js';
import { refuseHandtekening } from './refuseHandtekening.js';

/** One signatory signs. When all have signed, the agreement is signed on the day of the last signature. */
export function signDocument(
  { datum, partij, functie, persoon }: Opdracht<'onderteken'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  const { document, handtekeningen } = staat.versies[0];
  const inhoud = { partij, functie, ...(persoon === undefined ? {} : { persoon }) };
  refuseHandtekening(checkHandtekening(document, { ...inhoud, datum }, [], document.looptijd.van));
  if (handtekeningen.some((een) => een.partij === partij && een.functie === functie))
    refuse('overeenkomst.handtekening_dubbel', { partij, functie });
  const gezet = createGebeurtenis('handtekening_gezet', datum, inhoud);
  const alle = [...handtekeningen, { ...inhoud, datum }];
  if (staat.status !== 'ter_ondertekening' || listOntbrekendeHandtekeningen(document, alle).length > 0) return [gezet];
  const laatste = alle
    .map((een) => een.datum)
    .sort()
    .at(-1) as Datum;
  return [gezet, createGebeurtenis('ondertekening_voltooid', laatste, {})];
}
