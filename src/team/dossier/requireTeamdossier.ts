import { parseSchema } from '../../kern/index.js';
import { type Teamdossier, TeamdossierSchema } from './teamdossier.js';

/**
 * Refuses a value that is not a record of the newest version, with every problem. A record that passed once is not checked again, because
 * that takes time in proportion to its length.
 */
export function requireTeamdossier(dossier: Teamdossier): void {
  if (dossier?.soort !== 'teamdossier' || dossier.versie !== 2) parseSchema(TeamdossierSchema, dossier, 'teamdossier');
}
