import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `vrijwilliger_aansluiten`: not in the team yet. */
export function checkAangesloten(team: Opbouw, feit: Feitgebeurtenis<'vrijwilliger_aangesloten'>): Uitkomst {
  const { vrijwilliger } = feit;
  const lid = team.actief.get(vrijwilliger);
  return lid && fail('team.vrijwilliger_al_aangesloten', { vrijwilliger, van: lid.van }, 'vrijwilliger');
}
