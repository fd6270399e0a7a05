import type { Feitgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
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

/** `vervangen`: by another buurt. */
export function checkVervangen(team: Opbouw, feit: Feitgebeurtenis<'vervangen'>): Uitkomst {
  if (feit.doorBuurt !== team.buurt) return undefined;
  return fail('team.vervangen_door_zichzelf', { buurt: team.buurt }, 'doorBuurt');
}

/** `afronden`: the term of guidance is over. */
export function checkAfgerond(team: Opbouw, { datum }: Feitgebeurtenis<'afgerond'>): Uitkomst {
  const vanaf = team.begeleidVoor;
  if (vanaf === undefined || datum >= vanaf) return undefined;
  return fail('team.te_vroeg_afgerond', { vanaf, datum }, 'datum');
}
