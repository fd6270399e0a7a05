import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';
import { projectOf } from './projectOf.js';

/** A project depends on existing projects, and not on itself, directly or through others. */
export function checkAfhankelijk(team: Opbouw, project: string, afhankelijkVan: readonly string[]): Uitkomst {
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
