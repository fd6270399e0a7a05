import type { Feitgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import type { Opbouw } from '../verloop/opbouw.js';
import type { Projectstand } from '../verloop/teamstand.js';
import { fail, type Uitkomst } from './fail.js';
import { checkWachtend } from './opgaven.js';

/** `project_starten` and `opgave_oppakken`: the project is new, its opgave (if any) waits, and it depends only on existing projects. */
export function checkGestart(team: Opbouw, feit: Feitgebeurtenis<'project_gestart'>): Uitkomst {
  const { project, opgave, afhankelijkVan } = feit;
  if (team.projecten.has(project)) return fail('team.project_bestaat_al', { project }, 'project');
  const fout = opgave === undefined ? undefined : checkWachtend(team, opgave);
  return fout ?? checkAfhankelijk(team, project, afhankelijkVan);
}

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

/** `project_voortzetten`: the phase is later, and before the project is carried out the projects it depends on are finished. */
export function checkVoortgezet(team: Opbouw, { project, fase }: Feitgebeurtenis<'project_voortgezet'>): Uitkomst {
  return checkLopend(team, project) ?? checkFase(team, project, fase);
}

/** `project_afronden`: the project is being carried out. */
export function checkProjectAfgerond(team: Opbouw, { project }: Feitgebeurtenis<'project_afgerond'>): Uitkomst {
  return checkLopend(team, project) ?? checkUitvoering(team, project);
}

/** `project_staken`: the project has not ended. */
export function checkGestaakt(team: Opbouw, { project }: Feitgebeurtenis<'project_gestaakt'>): Uitkomst {
  return checkLopend(team, project);
}

function checkLopend(team: Opbouw, project: string): Uitkomst {
  const fase = team.projecten.get(project)?.fase;
  if (fase === undefined) return fail('team.project_onbekend', { project }, 'project');
  return fase === 'afgerond' || fase === 'gestaakt'
    ? fail('team.project_is_klaar', { project, fase }, 'project')
    : undefined;
}

// Only asked of a project that exists.
const projectOf = (team: Opbouw, id: string) => team.projecten.get(id) as Projectstand;

function checkUitvoering(team: Opbouw, project: string): Uitkomst {
  const { fase } = projectOf(team, project);
  return fase === 'uitvoering' ? undefined : fail('team.project_niet_uitgevoerd', { project, fase }, 'project');
}

function checkFase(team: Opbouw, project: string, gevraagd: 'voorbereiding' | 'uitvoering'): Uitkomst {
  const { fase, afhankelijkVan } = projectOf(team, project);
  if (fase === gevraagd || fase === 'uitvoering')
    return fail('team.project_fase_past_niet', { project, fase, gevraagd }, 'fase');
  return gevraagd === 'uitvoering' ? checkOpen(team, project, afhankelijkVan) : undefined;
}

/** The projects that a project in execution depends on are finished. */
function checkOpen(team: Opbouw, project: string, afhankelijkVan: readonly string[]): Uitkomst {
  const open = afhankelijkVan.filter((ander) => team.projecten.get(ander)?.fase !== 'afgerond');
  return open.length > 0 ? fail('team.afhankelijkheid_open', { project, open }, 'project') : undefined;
}

/** A project depends on existing projects, and not on itself, directly or through others. */
function checkAfhankelijk(team: Opbouw, project: string, afhankelijkVan: readonly string[]): Uitkomst {
  const ander = afhankelijkVan.find((een) => een !== project && !team.projecten.has(een));
  if (ander !== undefined) return fail('team.afhankelijkheid_onbekend', { project, ander }, 'afhankelijkVan');
  const gezien = new Set<string>();
  const wachtrij = [...afhankelijkVan];
  for (let een = wachtrij.pop(); een !== undefined; een = wachtrij.pop()) {
    if (een === project) return fail('team.afhankelijkheid_kring', { project }, 'afhankelijkVan');
    if (gezien.has(een)) continue;
    gezien.add(een);
    // The other project existed when the dependency was recorded, and projects are never removed.
    wachtrij.push(...projectOf(team, een).afhankelijkVan);
  }
  return undefined;
}
