import { containsDatum } from '../../kern/huis.js';
import { checkHandtekening } from '../controle/checkHandtekening.js';
import {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
} from '../controle/checkSamenwerkingsovereenkomst.js';
import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import { getNieuwsteVersie } from '../levensloop/getNieuwsteVersie.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { listOntbrekendeHandtekeningen } from '../ondertekening/listOntbrekendeHandtekeningen.js';
import { refuse } from '../teksten/codes.js';
import { checkDocument } from './checkDocument.js';
import { createGebeurtenis } from './createGebeurtenis.js';
import type { Opdracht } from './opdracht.js';
import { refuseAll } from './refuseAll.js';
import { refuseHandtekening } from './refuseHandtekening.js';

/** A new text, signed by all who must sign. With a later last day it is an extension. */
export function amendDocument(
  commando: Opdracht<'stel_addendum_vast' | 'verleng'>,
  staat: BestaandeStaat,
  options: CheckSamenwerkingsovereenkomstOptions,
): Overeenkomstgebeurtenis[] {
  const { datum, ingangsdatum, onderwerp, document, handtekeningen } = commando;
  const vorige = getNieuwsteVersie(staat);
  checkDocument(document);
  if (document.id !== vorige.document.id)
    refuse('overeenkomst.addendum_andere_overeenkomst', { gekregen: document.id, verwacht: vorige.document.id }, [
      'document',
      'id',
    ]);
  if (ingangsdatum < vorige.ingangsdatum)
    refuse('overeenkomst.addendum_voor_vorige', { ingangsdatum, vorige: vorige.ingangsdatum }, ['ingangsdatum']);
  if (!containsDatum(document.looptijd, ingangsdatum))
    refuse('overeenkomst.addendum_buiten_looptijd', { ingangsdatum, ...document.looptijd }, ['ingangsdatum']);
  refuseAll('overeenkomst.document_past_niet', checkSamenwerkingsovereenkomst(document, options));
  // An addendum is signed by the signatories of the text before it, which is in force until the addendum begins.
  const bevindingen = handtekeningen.flatMap((handtekening, h) => {
    const pad = ['handtekeningen', h];
    if (handtekening.datum > datum)
      refuse('overeenkomst.handtekening_na_addendum', { datum: handtekening.datum, addendum: datum }, [
        ...pad,
        'datum',
      ]);
    return checkHandtekening(vorige.document, handtekening, pad, ingangsdatum);
  });
  refuseHandtekening(bevindingen);
  const nog = listOntbrekendeHandtekeningen(vorige.document, handtekeningen);
  if (nog.length > 0) refuse('overeenkomst.handtekeningen_ontbreken', { ontbreekt: nog }, ['handtekeningen']);
  const nummer = staat.versies.length;
  const vastgesteld = createGebeurtenis('addendum_vastgesteld', datum, {
    nummer,
    ingangsdatum,
    onderwerp,
    document,
    handtekeningen,
  });
  const was = vorige.document.looptijd.tot;
  const wordt = document.looptijd.tot;
  if (commando.soort === 'verleng' && wordt <= was)
    refuse('overeenkomst.verlenging_niet_later', { was, wordt }, ['document', 'looptijd', 'tot']);
  return wordt > was ? [vastgesteld, createGebeurtenis('verlengd', datum, { nummer, was, wordt })] : [vastgesteld];
}
