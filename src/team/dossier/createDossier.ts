import { compareVolgorde } from './compareVolgorde.js';
import type { Dossiergebeurtenis, Teamdossier } from './teamdossier.js';

/** The record of events, each of which is one of a kind, in the order of a record. */
export function createDossier(team: string, gebeurtenissen: readonly Dossiergebeurtenis[]): Teamdossier {
  return { soort: 'teamdossier', versie: 2, team, gebeurtenissen: [...gebeurtenissen].sort(compareVolgorde) };
}
