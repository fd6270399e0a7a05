import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** A project has begun and not ended. */
export function checkLopend(team: Opbouw, project: string): Uitkomst {
  const fase = team.projecten.get(project)?.fase;
  if (fase === undefined) return fail('team.project_onbekend', { project }, 'project');
  return fase === 'afgerond' || fase === 'gestaakt'
    ? fail('team.project_is_klaar', { project, fase }, 'project')
    : undefined;
}
