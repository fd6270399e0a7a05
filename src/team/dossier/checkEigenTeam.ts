import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import type { Teamdossier } from './teamdossier.js';

/** Refuses an event of another team: two streams were mixed. */
export function checkEigenTeam({ team, gebeurtenissen }: Teamdossier, gebeurtenis: Teamgebeurtenis): void {
  if (gebeurtenissen.length > 0 && gebeurtenis.team !== team)
    refuse('team.ander_team', { team, gekregen: gebeurtenis.team }, ['team']);
}
