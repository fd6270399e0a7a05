import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkLid } from './checkLid.js';
import type { Uitkomst } from './fail.js';

/** `vrijwilliger_afmelden`: in the team. */
export function checkVertrokken(team: Opbouw, feit: Feitgebeurtenis<'vrijwilliger_vertrokken'>): Uitkomst {
  return checkLid(team, feit);
}
