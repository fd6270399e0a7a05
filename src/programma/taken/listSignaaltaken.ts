import { addDuur } from '../../kern/index.js';
import type { Signaal } from '../../team/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import { dropLeeg } from '../model/dropLeeg.js';
import type { Taak } from '../model/taak.js';

/** The key of a signal among those of its team. A person has no place in a key. */
function toSleutel({ team, regel, betreft }: Signaal): string {
  const delen = regel === 'een_persoon_draagt_alles' ? [team, regel] : [team, regel, betreft ?? []];
  return delen.flat().join('.');
}

function createTaak(signaal: Signaal, { buurt, team }: GelezenTeam['stand']): Taak {
  const { sinds, opgeschaaldOp, opheffing } = signaal;
  return dropLeeg({
    soort: 'signaal',
    id: toSleutel(signaal),
    wat: opheffing,
    buurt,
    team,
    van: sinds,
    // On the day of escalation it is late: until the day before it was for who guides the team alone.
    uiterlijk: opgeschaaldOp && addDuur(opgeschaaldOp, { dagen: -1 }),
    stand: opgeschaaldOp === undefined ? 'loopt' : 'te_laat',
  });
}

/** What would end the signals about the teams. An opgave that was not looked at in time is a task of its own. */
export function listSignaaltaken({ teams }: GelezenDeelnemer): Taak[] {
  return teams.flatMap(({ stand, signalen }) =>
    signalen.filter(({ regel }) => regel !== 'wachtkamer_over_tijd').map((signaal) => createTaak(signaal, stand)),
  );
}
