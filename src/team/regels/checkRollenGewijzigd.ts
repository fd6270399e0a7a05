import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkLid } from './checkLid.js';
import type { Uitkomst } from './fail.js';

/** `rollen_wijzigen`: in the team. */
export function checkRollenGewijzigd(team: Opbouw, feit: Feitgebeurtenis<'rollen_gewijzigd'>): Uitkomst {
  return checkLid(team, feit);
}
