import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import { listStatussenFor } from '../verloop/listStatussenFor.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkAangesloten } from './checkAangesloten.js';
import { checkAfgerond } from './checkAfgerond.js';
import { checkBegeleiderVertrokken } from './checkBegeleiderVertrokken.js';
import { checkGestaakt } from './checkGestaakt.js';
import { checkGestart } from './checkGestart.js';
import { checkGewijzigd } from './checkGewijzigd.js';
import { checkGewisseld } from './checkGewisseld.js';
import { checkHerzien } from './checkHerzien.js';
import { checkProjectAfgerond } from './checkProjectAfgerond.js';
import { checkRollenGewijzigd } from './checkRollenGewijzigd.js';
import { checkTeamGevormd } from './checkTeamGevormd.js';
import { checkTeruggezet } from './checkTeruggezet.js';
import { checkToegevoegd } from './checkToegevoegd.js';
import { checkToegewezen } from './checkToegewezen.js';
import { checkVertrokken } from './checkVertrokken.js';
import { checkVervallen } from './checkVervallen.js';
import { checkVervangen } from './checkVervangen.js';
import { checkVoortgezet } from './checkVoortgezet.js';
import { fail, type Uitkomst } from './fail.js';

/**
 * The rules: the conditions for an event. First the status must fit (the table of the levensloop), then the rule of the command, one
 * function for each. It gives the first broken rule, with a text that says what is required.
 *
 * A rule looks at the event and not at the command, so it also judges late events and corrected events.
 */
export function checkFeit(team: Opbouw, feit: Feitgebeurtenis): Uitkomst {
  const { soort } = feit;
  if (!listStatussenFor(soort).has(team.status)) return explainStatus(team, feit);
  switch (soort) {
    case 'gebied_aangemeld':
    case 'werving_gestart':
    case 'bijeenkomst_gehouden':
    case 'begeleidingscontact_gelegd':
    case 'gepauzeerd':
    case 'hervat':
    case 'zelfstandig_verklaard':
    case 'gestopt':
    case 'overgedragen':
    case 'nazorg_gepeild':
      return undefined;
    case 'vrijwilliger_aangesloten':
      return checkAangesloten(team, feit);
    case 'vrijwilliger_vertrokken':
      return checkVertrokken(team, feit);
    case 'rollen_gewijzigd':
      return checkRollenGewijzigd(team, feit);
    case 'team_gevormd':
      return checkTeamGevormd(team);
    case 'begeleider_toegewezen':
      return checkToegewezen(team);
    case 'begeleider_gewisseld':
      return checkGewisseld(team, feit);
    case 'begeleider_vertrokken':
      return checkBegeleiderVertrokken(team, feit);
    case 'vervangen':
      return checkVervangen(team, feit);
    case 'afgerond':
      return checkAfgerond(team, feit);
    case 'opgave_toegevoegd':
      return checkToegevoegd(team, feit);
    case 'opgave_herzien':
      return checkHerzien(team, feit);
    case 'opgave_teruggezet':
      return checkTeruggezet(team, feit);
    case 'opgave_vervallen':
      return checkVervallen(team, feit);
    case 'project_gestart':
      return checkGestart(team, feit);
    case 'project_gewijzigd':
      return checkGewijzigd(team, feit);
    case 'project_voortgezet':
      return checkVoortgezet(team, feit);
    case 'project_afgerond':
      return checkProjectAfgerond(team, feit);
    case 'project_gestaakt':
      return checkGestaakt(team, feit);
    /* v8 ignore next -- every kind has its case: the compiler refuses a new one that has none */
    default:
      return soort satisfies never;
  }
}

function explainStatus(team: Opbouw, { soort, datum }: Feitgebeurtenis): Uitkomst {
  const { status, einde, aangemeldOp } = team;
  if (status === 'begin' || aangemeldOp === undefined) return fail('team.niet_aangemeld', { datum });
  if (soort === 'gebied_aangemeld') return fail('team.bestaat_al', { sinds: aangemeldOp });
  if (einde !== undefined)
    return fail('team.is_beeindigd', { gebeurtenis: soort, einde: einde.soort, datum: einde.datum });
  const nodig = [...listStatussenFor(soort)];
  return fail('team.status_past_niet', { gebeurtenis: soort, datum, status, nodig });
}
