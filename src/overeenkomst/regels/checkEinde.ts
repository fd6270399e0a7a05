import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** The agreement ends once: its term or the notice period is over on its last day, or there is another reason. */
export function checkEinde(opbouw: Opbouw, { laatsteDag, reden }: Overeenkomstfeitgebeurtenis<'beeindigd'>): void {
  const { einde, opzegging } = opbouw;
  if (einde !== undefined) refuse('overeenkomst.al_beeindigd', { laatsteDag: einde.waarde.laatsteDag }, ['laatsteDag']);
  if (reden === 'looptijd_verstreken') {
    const { tot } = listVersies(opbouw).reduce((_, later) => later).document.looptijd;
    if (laatsteDag < tot) refuse('overeenkomst.looptijd_niet_verstreken', { datum: laatsteDag, tot }, ['laatsteDag']);
  }
  if (reden !== 'opgezegd') return;
  if (opzegging === undefined) refuse('overeenkomst.niet_opgezegd', {}, ['reden']);
  const { per } = opzegging.waarde;
  if (laatsteDag < per) refuse('overeenkomst.opzegtermijn_loopt', { datum: laatsteDag, per }, ['laatsteDag']);
}
