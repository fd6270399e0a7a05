import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkLopend } from './checkLopend.js';
import { fail, type Uitkomst } from './fail.js';
import { projectOf } from './projectOf.js';

/** `project_afronden`: the project is being carried out. */
export function checkProjectAfgerond(team: Opbouw, { project }: Feitgebeurtenis<'project_afgerond'>): Uitkomst {
  return checkLopend(team, project) ?? checkUitvoering(team, project);
}

function checkUitvoering(team: Opbouw, project: string): Uitkomst {
  const { fase } = projectOf(team, project);
  return fase === 'uitvoering' ? undefined : fail('team.project_niet_uitgevoerd', { project, fase }, 'project');
}
