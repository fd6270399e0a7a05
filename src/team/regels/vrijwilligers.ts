import type { Feitgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `vrijwilliger_aansluiten`: not in the team yet. */
export function checkAangesloten(team: Opbouw, feit: Feitgebeurtenis<'vrijwilliger_aangesloten'>): Uitkomst {
  const { vrijwilliger } = feit;
  const lid = team.actief.get(vrijwilliger);
  return lid && fail('team.vrijwilliger_al_aangesloten', { vrijwilliger, van: lid.van }, 'vrijwilliger');
}

/** `vrijwilliger_afmelden`: in the team. */
export function checkVertrokken(team: Opbouw, feit: Feitgebeurtenis<'vrijwilliger_vertrokken'>): Uitkomst {
  return checkLid(team, feit);
}

/** `rollen_wijzigen`: in the team. */
export function checkRollenGewijzigd(team: Opbouw, feit: Feitgebeurtenis<'rollen_gewijzigd'>): Uitkomst {
  return checkLid(team, feit);
}

function checkLid(team: Opbouw, { vrijwilliger, datum }: { vrijwilliger: string; datum: string }): Uitkomst {
  if (team.actief.has(vrijwilliger)) return undefined;
  return fail('team.vrijwilliger_niet_aangesloten', { vrijwilliger, datum }, 'vrijwilliger');
}
