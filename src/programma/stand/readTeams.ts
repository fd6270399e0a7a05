import type { Datum } from '../../kern/index.js';
import { getTeamstand, replayTeam, type Teamstand } from '../../team/index.js';
import type { Deelnemer } from '../model/programma.js';

/** A team on the peildatum, with its place in the list of teams. */
export interface GelezenTeam {
  readonly index: number;
  readonly stand: Teamstand;
}

/** The teams of a deelnemer that were registered on the peildatum, as it was known on `bekendOp`. */
export function readTeams(deelnemer: Deelnemer, peildatum: Datum, bekendOp: Datum | undefined): GelezenTeam[] {
  return deelnemer.teams.flatMap(({ gebeurtenissen }, index) => {
    const stand = getTeamstand(replayTeam(gebeurtenissen, { bekendOp }), peildatum);
    return stand === undefined ? [] : [{ index, stand }];
  });
}
