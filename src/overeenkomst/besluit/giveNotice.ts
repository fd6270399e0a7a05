import { addDuur } from '../../kern/index.js';
import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { refuse } from '../teksten/codes.js';
import { createGebeurtenis } from './createGebeurtenis.js';
import { documentOp } from './documentOp.js';
import type { Opdracht } from './opdracht.js';

/** A party gives notice, with the notice period of the text that is in force. */
export function giveNotice(
  { datum, door, grond, per }: Opdracht<'zeg_op'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  const document = documentOp(staat, datum);
  if (!document.partijen.some(({ id }) => id === door))
    refuse('overeenkomst.opzegging_geen_partij', { partij: door }, ['door']);
  const vroegst = addDuur(datum, { maanden: document.beeindiging.opzegtermijnMaanden });
  if (per < vroegst) refuse('overeenkomst.opzegtermijn_te_kort', { per, vroegst }, ['per']);
  if (per > document.looptijd.tot)
    refuse('overeenkomst.opzegging_na_looptijd', { per, tot: document.looptijd.tot }, ['per']);
  return [createGebeurtenis('opgezegd', datum, { door, grond, per })];
}
