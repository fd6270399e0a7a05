import { findTeamstand, type Teamstand } from '../../team/index.js';
import type { Deelnemer } from '../model/programma.js';
import type { Dagen } from './dagen.js';

/** A team on the peildatum, with its place in the list of teams. */
export interface GelezenTeam {
  readonly index: number;
  readonly stand: Teamstand;
}

/** The teams of a deelnemer that were registered on the peildatum. */
export function readTeams(deelnemer: Deelnemer, { peildatum, bekendOp }: Dagen): GelezenTeam[] {
  return deelnemer.teams.flatMap((dossier, index) => {
    const stand = findTeamstand(dossier, { peildatum, bekendOp });
    return stand === undefined ? [] : [{ index, stand }];
  });
}
