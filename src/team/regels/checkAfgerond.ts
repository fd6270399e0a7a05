import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `afronden`: the term of guidance is over. */
export function checkAfgerond(team: Opbouw, { datum }: Feitgebeurtenis<'afgerond'>): Uitkomst {
  const vanaf = team.begeleidVoor;
  if (vanaf === undefined || datum >= vanaf) return undefined;
  return fail('team.te_vroeg_afgerond', { vanaf, datum }, 'datum');
}
