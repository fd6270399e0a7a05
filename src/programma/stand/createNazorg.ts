import type { Teamstand } from '../../team/index.js';
import { dropLeeg } from '../model/dropLeeg.js';
import type { Buurtnazorg } from '../model/programmastand.js';

const KLAAR: ReadonlySet<string> = new Set(['afgerond', 'overgedragen']);

/** What is known of a team after its guidance ended. */
export function createNazorg({ einde, lidmaatschappen, nazorgpeilingen }: Teamstand): Buurtnazorg | undefined {
  if (einde === undefined || !KLAAR.has(einde.soort)) return undefined;
  const { datum: sinds } = einde;
  const bijEinde = lidmaatschappen.filter(
    ({ van, vertrokkenOp }) => van <= sinds && (vertrokkenOp === undefined || vertrokkenOp > sinds),
  );
  const nu = new Set(
    lidmaatschappen.flatMap(({ vrijwilliger, vertrokkenOp }) => (vertrokkenOp === undefined ? [vrijwilliger] : [])),
  );
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
