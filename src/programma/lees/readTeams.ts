import { findTeamstand, listSignalen, type Signaal, type Signaalregel, type Teamstand } from '../../team/index.js';
import type { Dagen } from '../model/dagen.js';
import type { Deelnemer } from '../model/programma.js';
import { findFinancieringTot } from './findFinancieringTot.js';
import type { GelezenOvereenkomst } from './readOvereenkomst.js';

/** A team on the peildatum, with its place in the list of teams. */
export interface GelezenTeam {
  readonly index: number;
  readonly stand: Teamstand;
  readonly signalen: readonly Signaal[];
}

/** What {@link readTeams} looks at the teams with. */
export interface Teamblik extends Dagen {
  /** Default: those of the room team. */
  readonly signaalregels?: readonly Signaalregel[] | undefined;
}

/** The teams of a deelnemer that were registered on the peildatum, with their signals. */
export function readTeams(
  { teams, keuze }: Deelnemer,
  overeenkomst: GelezenOvereenkomst,
  { peildatum, bekendOp, signaalregels: regels }: Teamblik,
): GelezenTeam[] {
  return teams.flatMap((dossier, index) => {
    const stand = findTeamstand(dossier, { peildatum, bekendOp });
    if (stand === undefined) return [];
    const financieringTot = findFinancieringTot(stand.buurt, keuze, overeenkomst);
    return [{ index, stand, signalen: listSignalen(dossier, { peildatum, bekendOp, regels, financieringTot }) }];
  });
}
