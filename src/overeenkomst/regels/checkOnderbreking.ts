import { addDuur } from '../../kern/index.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** A suspension begins after the one before it and is ended once; it ends after it began, or is called off on its first day. */
export function checkOnderbreking(
  { opschortingen }: Opbouw,
  feit: Overeenkomstfeitgebeurtenis<'opgeschort' | 'hervat'>,
): void {
  const { vanaf } = feit;
  const laatste = opschortingen.at(-1);
  const open = laatste !== undefined && laatste.tot === undefined ? laatste : undefined;
  if (feit.soort === 'hervat') {
    if (open === undefined) refuse('overeenkomst.niet_opgeschort', {}, ['soort']);
    if (vanaf < open.van)
      refuse('overeenkomst.onderbreking_past_niet', { vanaf, na: addDuur(open.van, { dagen: -1 }) }, ['vanaf']);
    return;
  }
  if (open !== undefined) refuse('overeenkomst.al_opgeschort', { vanaf: open.van }, ['vanaf']);
  if (laatste?.tot !== undefined && vanaf <= laatste.tot)
    refuse('overeenkomst.onderbreking_past_niet', { vanaf, na: laatste.tot }, ['vanaf']);
}
