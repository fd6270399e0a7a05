import { containsDatum } from '../../kern/huis.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { getTekst } from './getTekst.js';

/** The work begins once, within the term. */
export function checkInWerking(opbouw: Opbouw, { datum }: Overeenkomstfeitgebeurtenis<'in_werking_getreden'>): void {
  const { looptijd } = getTekst(opbouw, datum);
  if (!containsDatum(looptijd, datum)) refuse('overeenkomst.buiten_looptijd', { datum, ...looptijd }, ['datum']);
  if (opbouw.inWerkingOp !== undefined) refuse('overeenkomst.al_in_werking', { sinds: opbouw.inWerkingOp }, ['datum']);
}
