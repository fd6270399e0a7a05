import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { getTekst } from './getTekst.js';

/** An evaluation that names a moment names one of the text in force. */
export function checkEvaluatie(opbouw: Opbouw, { datum, moment }: Overeenkomstfeitgebeurtenis<'geevalueerd'>): void {
  if (moment !== undefined && !getTekst(opbouw, datum).evaluatiemomenten.some(({ id }) => id === moment))
    refuse('overeenkomst.evaluatiemoment_onbekend', { moment }, ['moment']);
}
