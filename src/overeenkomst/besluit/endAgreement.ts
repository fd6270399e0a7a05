import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import { getNieuwsteVersie } from '../levensloop/getNieuwsteVersie.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { refuse } from '../teksten/codes.js';
import { createGebeurtenis } from './createGebeurtenis.js';
import type { Opdracht } from './opdracht.js';

/** The agreement ends: its term or the notice period is over, or there is another reason. */
export function endAgreement(
  { datum, reden, toelichting }: Opdracht<'beeindig'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  if (reden === 'looptijd_verstreken') {
    const { tot } = getNieuwsteVersie(staat).document.looptijd;
    if (datum <= tot) refuse('overeenkomst.looptijd_niet_verstreken', { datum, tot }, ['datum']);
  }
  if (reden === 'opgezegd') {
    if (staat.status !== 'opgezegd') return refuse('overeenkomst.niet_opgezegd', {}, ['reden']);
    if (datum < staat.opzegging.per)
      refuse('overeenkomst.opzegtermijn_loopt', { datum, per: staat.opzegging.per }, ['datum']);
  }
  return [createGebeurtenis('beeindigd', datum, { reden, ...(toelichting === undefined ? {} : { toelichting }) })];
}
