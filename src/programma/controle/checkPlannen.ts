import { compareDatums } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import { listWachtkamer } from '../../team/index.js';
import { findLaatsteDag } from '../lees/findLaatsteDag.js';
import { findVroegEinde } from '../lees/findVroegEinde.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import { createBevinding } from '../teksten/codes.js';

/** The last day that a team plans for: the last review of an opgave, and the end of its guidance when its buurt stops. */
function findLaatstePlan({ stand }: GelezenTeam, buurtStopt: boolean): Datum | undefined {
  const opgaven = listWachtkamer(stand).map(({ opnieuwBekijkenOp }) => opnieuwBekijkenOp);
  // Guidance beyond the end of the agreement itself is `programma.begeleiding_na_looptijd`.
  const begeleid = buurtStopt ? (stand.begeleidTot ?? []) : [];
  return [...opgaven, begeleid].flat().sort(compareDatums).at(-1);
}

/**
 * Finds the teams that plan on beyond an end that is known and still to come: of the agreement before its term, or of their buurt. Once it
 * has come, a team that goes on is `programma.teams_na_einde` or `programma.buurt_gestopt_team_niet`.
 */
export function checkPlannen(gelezen: GelezenDeelnemer): Bevinding[] {
  const { peildatum, stand, teksten, teams } = gelezen;
  const vroeg = findVroegEinde(gelezen);
  return teams.flatMap((een) => {
    const { buurt, einde: gestopt } = een.stand;
    const eigen = findLaatsteDag(buurt, stand, teksten);
    const einde = [vroeg ?? [], eigen ?? []].flat().sort(compareDatums)[0];
    if (gestopt !== undefined || einde === undefined || einde < peildatum) return [];
    const tot = findLaatstePlan(een, eigen === einde && eigen !== vroeg);
    if (tot === undefined || tot <= einde) return [];
    const params = { buurt, einde, tot };
    return [createBevinding('waarschuwing', 'programma.team_plant_door', ['teams', een.index], params)];
  });
}
