import { findFinancieringTot, readOvereenkomst } from '../../../programma/huis.js';
import { findTeamstand, listSignalen, rankOpgaven } from '../../../team/index.js';
import { doStap, type Werk } from '../werk.js';

/** Every team on the peildatum, with its signals and what it can take up next by the rules of the opzet. */
export function followTeams(werk: Werk): void {
  const { opzet, gegevens, peildatum, uit } = werk;
  const { signaalregels, ervaringsregels } = opzet.teams ?? {};
  const [deelnemer] = uit.programma?.deelnemers ?? [];
  const overeenkomst = deelnemer && readOvereenkomst(deelnemer, { peildatum });
  const teams = (gegevens.teams ?? []).flatMap((dossier, i) => {
    const gevolgd = doStap(werk, ['programma', 'teams', i], () => {
      const stand = findTeamstand(dossier, { peildatum });
      if (stand === undefined) return [];
      const financieringTot = overeenkomst && findFinancieringTot(stand.buurt, deelnemer.keuze, overeenkomst);
      const signalen = listSignalen(dossier, { peildatum, regels: signaalregels, financieringTot });
      return [{ stand, signalen, opgaven: rankOpgaven(stand, { ervaringsregels }) }];
    });
    return gevolgd ?? [];
  });
  if (gegevens.teams !== undefined) uit.teams = teams;
}
