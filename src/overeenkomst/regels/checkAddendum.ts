import { containsDatum } from '../../kern/huis.js';
import { checkHandtekening } from '../controle/checkHandtekening.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { listOntbrekendeHandtekeningen } from '../ondertekening/listOntbrekendeHandtekeningen.js';
import { refuse } from '../teksten/codes.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { getTekst } from './getTekst.js';
import { refuseHandtekening } from './refuseHandtekening.js';

/** A new text of this agreement, within its term, signed by the signatories of the text that is in force until it begins. */
export function checkAddendum(opbouw: Opbouw, feit: Overeenkomstfeitgebeurtenis<'addendum_vastgesteld'>): void {
  const { datum, overeenkomst, ingangsdatum, document, handtekeningen } = feit;
  if (document.id !== overeenkomst)
    refuse('overeenkomst.addendum_andere_overeenkomst', { gekregen: document.id, verwacht: overeenkomst }, [
      'document',
      'id',
    ]);
  if (document.handtekeningen !== undefined && document.handtekeningen.length > 0)
    refuse('overeenkomst.concept_heeft_handtekeningen', {}, ['document', 'handtekeningen']);
  const vorige = getTekst(opbouw, ingangsdatum);
  const eersteDag = listVersies(opbouw)[0]?.ingangsdatum;
  if (eersteDag !== undefined && ingangsdatum < eersteDag)
    refuse('overeenkomst.addendum_voor_vorige', { ingangsdatum, vorige: eersteDag }, ['ingangsdatum']);
  if (!containsDatum(document.looptijd, ingangsdatum))
    refuse('overeenkomst.addendum_buiten_looptijd', { ingangsdatum, ...document.looptijd }, ['ingangsdatum']);
  const bevindingen = handtekeningen.flatMap((handtekening, h) => {
    const pad = ['handtekeningen', h];
    if (handtekening.datum > datum)
      refuse('overeenkomst.handtekening_na_addendum', { datum: handtekening.datum, addendum: datum }, [
        ...pad,
        'datum',
      ]);
    return checkHandtekening(vorige, handtekening, pad, ingangsdatum);
  });
  refuseHandtekening(bevindingen);
  const ontbreekt = listOntbrekendeHandtekeningen(vorige, handtekeningen);
  if (ontbreekt.length > 0) refuse('overeenkomst.handtekeningen_ontbreken', { ontbreekt }, ['handtekeningen']);
}
