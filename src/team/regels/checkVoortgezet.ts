import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkLopend } from './checkLopend.js';
import { checkOpen } from './checkOpen.js';
import { fail, type Uitkomst } from './fail.js';
import { projectOf } from './projectOf.js';

/** `project_voortzetten`: the phase is later, and before the project is carried out the projects it depends on are finished. */
export function checkVoortgezet(team: Opbouw, { project, fase }: Feitgebeurtenis<'project_voortgezet'>): Uitkomst {
  return checkLopend(team, project) ?? checkFase(team, project, fase);
}

function checkFase(team: Opbouw, project: string, gevraagd: 'voorbereiding' | 'uitvoering'): Uitkomst {
  const { fase, afhankelijkVan } = projectOf(team, project);
  if (fase === gevraagd || fase === 'uitvoering')
    return fail('team.project_fase_past_niet', { project, fase, gevraagd }, 'fase');
  return gevraagd === 'uitvoering' ? checkOpen(team, project, afhankelijkVan) : undefined;
}
