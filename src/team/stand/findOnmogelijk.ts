import type { Teamdossier } from '../dossier/teamdossier.js';
import { listFeiten } from '../feiten/listFeiten.js';
import { listOnmogelijk } from './listOnmogelijk.js';
import type { Onmogelijk } from './onmogelijk.js';

/** The events of a record that the rules do not allow at their place in the life of the team, by id, in order of their place. */
export function findOnmogelijk(dossier: Teamdossier): Map<string, Onmogelijk> {
  return listOnmogelijk(listFeiten(dossier));
}
