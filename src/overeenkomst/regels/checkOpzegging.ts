import { addDuur } from '../../kern/index.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import { listPartijen } from '../verloop/listPartijen.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { getTekst } from './getTekst.js';

/** A party gives notice, with the notice period of the text that is in force. */
export function checkOpzegging(opbouw: Opbouw, { datum, partij, per }: Overeenkomstfeitgebeurtenis<'opgezegd'>): void {
  const { beeindiging, looptijd } = getTekst(opbouw, datum);
  if (!listPartijen(opbouw, datum).some(({ id }) => id === partij))
    refuse('overeenkomst.opzegging_geen_partij', { partij }, ['partij']);
  const vroegst = addDuur(datum, { maanden: beeindiging.opzegtermijnMaanden });
  if (per < vroegst) refuse('overeenkomst.opzegtermijn_te_kort', { per, vroegst }, ['per']);
  if (per > looptijd.tot) refuse('overeenkomst.opzegging_na_looptijd', { per, tot: looptijd.tot }, ['per']);
}
