import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkAfhankelijk } from './checkAfhankelijk.js';
import { checkWachtend } from './checkWachtend.js';
import { fail, type Uitkomst } from './fail.js';

/** `project_starten` and `opgave_oppakken`: the project is new, its opgave (if any) waits, and it depends only on existing projects. */
export function checkGestart(team: Opbouw, feit: Feitgebeurtenis<'project_gestart'>): Uitkomst {
  const { project, opgave, afhankelijkVan } = feit;
  if (team.projecten.has(project)) return fail('team.project_bestaat_al', { project }, 'project');
  const fout = opgave === undefined ? undefined : checkWachtend(team, opgave);
  return fout ?? checkAfhankelijk(team, project, afhankelijkVan);
}
