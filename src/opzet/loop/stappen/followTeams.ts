import type { Datum } from '../../../kern/index.js';
import { getOvereenkomststand } from '../../../overeenkomst/index.js';
import { findTeamstand, listSignalen, rankOpgaven } from '../../../team/index.js';
import { doStap, type Werk } from '../werk.js';

/** The last day for which there is money: of a year that is an option only when it was taken. */
function findLaatste({ overeenkomst, dossier }: NonNullable<Werk['geldend']>, peildatum: Datum): Datum | undefined {
  const { opties } = getOvereenkomststand(dossier, { peildatum });
  const { perioden } = overeenkomst.financieringsplan;
  return perioden.filter(({ optie, programmajaar }) => optie === undefined || opties.includes(programmajaar)).at(-1)
    ?.periode.tot;
}

/** Every team on the peildatum, with its signals and what it can take up next by the rules of the opzet. */
export function followTeams(werk: Werk): void {
  const { opzet, gegevens, peildatum, uit, geldend } = werk;
  const { signaalregels, ervaringsregels } = opzet.teams ?? {};
  const laatste = geldend === undefined ? undefined : findLaatste(geldend, peildatum);
  const teams = (gegevens.teams ?? []).flatMap((dossier, i) => {
    const gevolgd = doStap(werk, ['programma', 'teams', i], () => {
      const stand = findTeamstand(dossier, { peildatum });
      if (stand === undefined) return [];
      const signalen = listSignalen(dossier, { peildatum, regels: signaalregels, financieringTot: laatste });
      return [{ stand, signalen, opgaven: rankOpgaven(stand, { ervaringsregels }) }];
    });
    return gevolgd ?? [];
  });
  if (gegevens.teams !== undefined) uit.teams = teams;
}
