import { Teamdossier } from './teamdossier.js';

/**
 * Refuses a value that is not a record, with every problem. A record that passed once is not checked again, because that takes time in
 * proportion to its length.
 */
export function requireTeamdossier(dossier: Teamdossier): void {
  if (dossier?.soort !== 'teamdossier') Teamdossier.parse(dossier);
}
