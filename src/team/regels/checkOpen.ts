import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** The projects that a project in execution depends on are finished. */
export function checkOpen(team: Opbouw, project: string, afhankelijkVan: readonly string[]): Uitkomst {
  const open = afhankelijkVan.filter((ander) => team.projecten.get(ander)?.fase !== 'afgerond');
  return open.length > 0 ? fail('team.afhankelijkheid_open', { project, open }, 'project') : undefined;
}
