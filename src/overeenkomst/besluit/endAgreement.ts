import { addMaanden } from '../../kern/index.js';
import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import { getNieuwsteVersie } from '../levensloop/getNieuwsteVersie.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { refuse } from '../teksten/codes.js';
import { documentOp, event, type Opdracht } from './hulp.js';

/** A party gives notice, with the notice period of the text that is in force. */
export function giveNotice(
  { datum, door, grond, per }: Opdracht<'zeg_op'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  const document = documentOp(staat, datum);
  if (!document.partijen.some(({ id }) => id === door))
    refuse('overeenkomst.opzegging_geen_partij', { partij: door }, ['door']);
  const vroegst = addMaanden(datum, document.beeindiging.opzegtermijnMaanden);
  if (per < vroegst) refuse('overeenkomst.opzegtermijn_te_kort', { per, vroegst }, ['per']);
  if (per > document.looptijd.tot)
    refuse('overeenkomst.opzegging_na_looptijd', { per, tot: document.looptijd.tot }, ['per']);
  return [event('opgezegd', datum, { door, grond, per })];
}

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
  return [event('beeindigd', datum, { reden, ...(toelichting === undefined ? {} : { toelichting }) })];
}
