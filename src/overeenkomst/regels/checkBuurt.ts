import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import { listBuurten } from '../verloop/listBuurten.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** A buurt stops or pauses while it takes part, and each once; only a pause that is open ends. */
export function checkBuurt(
  opbouw: Opbouw,
  feit: Overeenkomstfeitgebeurtenis<'buurt_gestopt' | 'buurt_gepauzeerd' | 'buurt_hervat'>,
): void {
  const { soort, buurt } = feit;
  const dag = soort === 'buurt_gestopt' ? feit.laatsteDag : feit.vanaf;
  const laatste = opbouw.gepauzeerd.filter((een) => een.buurt === buurt).at(-1);
  const open = laatste !== undefined && laatste.tot === undefined;
  if (soort === 'buurt_hervat') {
    if (laatste === undefined || !open) refuse('overeenkomst.buurt_niet_gepauzeerd', { buurt }, ['buurt']);
    if (dag <= laatste.van) refuse('overeenkomst.onderbreking_past_niet', { vanaf: dag, na: laatste.van }, ['vanaf']);
    return;
  }
  if (soort === 'buurt_gestopt' && opbouw.gestopt.some((een) => een.buurt === buurt))
    refuse('overeenkomst.buurt_al_gestopt', { buurt }, ['buurt']);
  if (!listBuurten(opbouw, dag).some((een) => een.buurt === buurt))
    refuse('overeenkomst.buurt_doet_niet_mee', { buurt }, ['buurt']);
  if (soort === 'buurt_gestopt') return;
  if (open) refuse('overeenkomst.buurt_al_gepauzeerd', { buurt }, ['buurt']);
  if (laatste?.tot !== undefined && dag <= laatste.tot)
    refuse('overeenkomst.onderbreking_past_niet', { vanaf: dag, na: laatste.tot }, ['vanaf']);
}
