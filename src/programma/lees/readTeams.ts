import type { Datum } from '../../kern/index.js';
import { findTeamstand, type Teamstand } from '../../team/index.js';
import type { Deelnemer, Programma } from '../model/programma.js';

/** A team on the peildatum, with its place in the list of teams. */
export interface GelezenTeam {
  readonly index: number;
  readonly stand: Teamstand;
}

/** The teams of every deelnemer on the peildatum, in the order of the deelnemers. */
export function readAlleTeams({ deelnemers }: Programma, peildatum: Datum): GelezenTeam[][] {
  return deelnemers.map((deelnemer) => readTeams(deelnemer, peildatum));
}

/** The teams of a deelnemer that were registered on the peildatum. */
function readTeams(deelnemer: Deelnemer, peildatum: Datum): GelezenTeam[] {
  return deelnemer.teams.flatMap((dossier, index) => {
    const stand = findTeamstand(dossier, { peildatum });
    return stand === undefined ? [] : [{ index, stand }];
  });
}
