import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** A team has at least two volunteers. */
const MINIMUM_VRIJWILLIGERS = 2;

/** `team_vormen`: there is a group. */
export function checkTeamGevormd(team: Opbouw): Uitkomst {
  const aantal = team.actief.size;
  if (aantal >= MINIMUM_VRIJWILLIGERS) return undefined;
  return fail('team.te_weinig_vrijwilligers', { aantal, nodig: MINIMUM_VRIJWILLIGERS });
}
