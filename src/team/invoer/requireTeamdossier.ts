import { parseTeamdossier } from '../dossier/parseTeamdossier.js';
import type { Teamdossier } from '../dossier/teamdossier.js';

/** Refuses what is no record at all, with every problem. A record is not read again on every call: that takes as long as the record. */
export function requireTeamdossier(dossier: Teamdossier): void {
  if (dossier?.soort !== 'teamdossier') parseTeamdossier(dossier);
}
