import type { Bevinding } from '../../kern/index.js';
import { findLaatsteDag } from '../lees/findLaatsteDag.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { listGenoemd } from '../lees/listGenoemd.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import { createBevinding } from '../teksten/codes.js';

const GESTOPT: ReadonlySet<string> = new Set(['gestopt', 'vervangen']);

/** A team that stopped, whose buurt goes on by the agreement. */
function findGestoptTeam(
  gelezen: GelezenDeelnemer,
  { index, stand: { buurt, einde } }: GelezenTeam,
  genoemd: ReadonlySet<string>,
): Bevinding[] {
  const { stand, teksten, teams } = gelezen;
  if (einde === undefined || !GESTOPT.has(einde.soort) || !genoemd.has(buurt)) return [];
  const verder = teams.some((een) => een.stand.buurt === buurt && een.stand.einde === undefined);
  const voorbij = stand.laatsteDag !== undefined && einde.datum >= stand.laatsteDag;
  if (verder || voorbij || findLaatsteDag(buurt, stand, teksten) !== undefined) return [];
  return [
    createBevinding('waarschuwing', 'programma.team_gestopt_overeenkomst_niet', ['teams', index], {
      buurt,
      datum: einde.datum,
    }),
  ];
}

/** A team and the agreement that name another buurt in the place of the same one. */
function findVervangers({ stand }: GelezenDeelnemer, { index, stand: { buurt, einde } }: GelezenTeam): Bevinding[] {
  const eigen = einde?.doorBuurt;
  const ander = stand.gestopt.find((een) => een.buurt === buurt)?.vervangenDoor?.buurt;
  if (eigen === undefined || ander === undefined || eigen === ander) return [];
  const params = { buurt, doorTeam: eigen, doorOvereenkomst: ander };
  return [createBevinding('fout', 'programma.andere_vervanger', ['teams', index], params)];
}

/** A team that goes on, whose buurt stopped by the agreement. */
function findGestopteBuurt(
  { peildatum, stand, teksten }: GelezenDeelnemer,
  { index, stand: { buurt, einde } }: GelezenTeam,
): Bevinding[] {
  const laatsteDag = findLaatsteDag(buurt, stand, teksten);
  if (einde !== undefined || laatsteDag === undefined || laatsteDag >= peildatum) return [];
  return [
    createBevinding('waarschuwing', 'programma.buurt_gestopt_team_niet', ['teams', index], { buurt, laatsteDag }),
  ];
}

/** Compares the ends of the teams with the buurten that stopped by the agreement: money and work must tell one story. */
export function checkStops(gelezen: GelezenDeelnemer): Bevinding[] {
  const genoemd = listGenoemd(gelezen);
  return gelezen.teams.flatMap((team) => [
    ...findGestoptTeam(gelezen, team, genoemd),
    ...findVervangers(gelezen, team),
    ...findGestopteBuurt(gelezen, team),
  ]);
}
