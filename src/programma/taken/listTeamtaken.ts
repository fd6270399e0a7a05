import { listWachtkamer } from '../../team/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import type { Taak } from '../model/taak.js';
import { createTekst } from '../teksten/codes.js';
import { toStand } from './toStand.js';

/** The opgaven that wait, each to be looked at again by its day. After the end of the team in the programme nobody asks for it. */
function listOpgaven({ stand }: GelezenTeam): Taak[] {
  const { team, buurt, einde, peildatum } = stand;
  return listWachtkamer(stand).map(({ opgave, titel, van, opnieuwBekijkenOp: uiterlijk }) => ({
    soort: 'opgave',
    id: `${team}.${opgave}`,
    wat: createTekst('programma.taak_opgave', { titel }),
    buurt,
    team,
    van,
    uiterlijk,
    stand: einde === undefined ? toStand(uiterlijk, peildatum) : 'vervallen',
  }));
}

const WEG: ReadonlySet<string> = new Set(['gestopt', 'vervangen']);

/** The projects that were neither finished nor given up. A team that was finished or handed over goes on with them. */
function listProjecten({ stand: { team, buurt, einde, projecten } }: GelezenTeam): Taak[] {
  return projecten.flatMap(({ project, titel, fase, gestartOp }): Taak[] =>
    fase === 'afgerond' || fase === 'gestaakt'
      ? []
      : [
          {
            soort: 'project',
            id: `${team}.${project}`,
            wat: createTekst('programma.taak_project', { titel, fase }),
            buurt,
            team,
            van: gestartOp,
            stand: einde !== undefined && WEG.has(einde.soort) ? 'vervallen' : 'loopt',
          },
        ],
  );
}

/** What the teams have to do: opgaven to look at again, and projects that run. */
export function listTeamtaken({ teams }: GelezenDeelnemer): Taak[] {
  return teams.flatMap((team) => [...listOpgaven(team), ...listProjecten(team)]);
}
