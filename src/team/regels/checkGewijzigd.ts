import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkAfhankelijk } from './checkAfhankelijk.js';
import { checkLopend } from './checkLopend.js';
import { checkOpen } from './checkOpen.js';
import type { Uitkomst } from './fail.js';

/** `project_wijzigen`: the project has not ended and depends only on existing projects; while it is carried out these are finished. */
export function checkGewijzigd(team: Opbouw, feit: Feitgebeurtenis<'project_gewijzigd'>): Uitkomst {
  const { project, afhankelijkVan } = feit;
  const fout = checkLopend(team, project);
  if (fout !== undefined || afhankelijkVan === undefined) return fout;
  const bezig = team.projecten.get(project)?.fase === 'uitvoering';
  return (
    checkAfhankelijk(team, project, afhankelijkVan) ?? (bezig ? checkOpen(team, project, afhankelijkVan) : undefined)
  );
}
