import { listLeden, listLedenBijEinde } from '../../team/huis.js';
import type { Teamstand } from '../../team/index.js';
import { dropLeeg } from '../model/dropLeeg.js';
import type { Buurtnazorg } from '../model/programmastand.js';

/** What is known of a team after its guidance ended. */
export function createNazorg(team: Teamstand): Buurtnazorg | undefined {
  const { status, statusSinds: sinds, nazorgpeilingen } = team;
  if (status !== 'afgerond') return undefined;
  const bijEinde = listLedenBijEinde(team);
  const nu = new Set(listLeden(team).map(({ vrijwilliger }) => vrijwilliger));
  const laatste = nazorgpeilingen.at(-1);
  return dropLeeg({
    sinds,
    vrijwilligersBijEinde: bijEinde.length,
    gebleven: bijEinde.filter(({ vrijwilliger }) => nu.has(vrijwilliger)).length,
    peilingen: nazorgpeilingen.length,
    laatste:
      laatste &&
      dropLeeg({
        datum: laatste.datum,
        actief: laatste.actief,
        vrijwilligers: laatste.vrijwilligers,
        projecten: laatste.projecten,
      }),
  });
}
