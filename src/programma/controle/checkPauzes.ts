import type { Bevinding, Datum } from '../../kern/index.js';
import type { Onderbreking } from '../../overeenkomst/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { listGenoemd } from '../lees/listGenoemd.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import { createBevinding } from '../teksten/codes.js';

/** Whether a period in which something stands still holds a day. */
const holds = ({ van, tot }: Onderbreking, dag: Datum) => van <= dag && (tot === undefined || dag <= tot);

/** A team that pauses in a buurt that goes on by the agreement, or the other way round. While the agreement is suspended all stand still. */
function comparePauze(
  { stand, peildatum }: GelezenDeelnemer,
  { index, stand: { team, buurt, status, statusSinds, einde } }: GelezenTeam,
  genoemd: ReadonlySet<string>,
): Bevinding[] {
  if (einde !== undefined || !genoemd.has(buurt)) return [];
  const pauze = stand.gepauzeerd.find((een) => een.buurt === buurt && holds(een, peildatum));
  const pad = ['teams', index];
  if (pauze !== undefined)
    return status === 'gepauzeerd'
      ? []
      : [createBevinding('waarschuwing', 'programma.buurt_gepauzeerd_team_niet', pad, { buurt, vanaf: pauze.van })];
  const stil = stand.status === 'opgeschort' || stand.gestopt.some((een) => een.buurt === buurt);
  if (status !== 'gepauzeerd' || stil) return [];
  const params = { team, sinds: statusSinds };
  return [createBevinding('info', 'programma.team_gepauzeerd_overeenkomst_niet', pad, params)];
}

/** Teams that met since the agreement was suspended, as long as it is. */
function findBijeenkomsten({ stand, peildatum, teams }: GelezenDeelnemer): Bevinding[] {
  const nu = stand.opschortingen.find((een) => holds(een, peildatum));
  if (nu === undefined || stand.status !== 'opgeschort') return [];
  const { van: vanaf } = nu;
  return teams.flatMap(({ index, stand: { team, bijeenkomsten } }) => {
    const sindsdien = bijeenkomsten.filter(({ datum }) => datum >= vanaf);
    const laatste = sindsdien.at(-1)?.datum;
    if (laatste === undefined) return [];
    const params = { team, vanaf, aantal: sindsdien.length, laatste };
    return [createBevinding('waarschuwing', 'programma.opgeschort_team_komt_bijeen', ['teams', index], params)];
  });
}

/** Compares the pauses of the teams with those of the agreement, and with its suspension. */
export function checkPauzes(gelezen: GelezenDeelnemer): Bevinding[] {
  const genoemd = listGenoemd(gelezen);
  return [...gelezen.teams.flatMap((team) => comparePauze(gelezen, team, genoemd)), ...findBijeenkomsten(gelezen)];
}
