import type { Datum } from '../../kern/index.js';
import { TEAMUITKOMSTEN } from '../bron/toTeamuitkomsten.js';
import type { Effectoordeel } from '../model/effectvraag.js';
import type { Planselectie } from '../model/evaluatieplan.js';
import type { Meetdag } from '../model/meetdag.js';
import { findCriteriummeting } from '../oordeel/findCriteriummeting.js';
import { type Alternatief, type Bewijsontwerp, judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding } from '../teksten/codes.js';

/** What decides whether figures may be read as an effect. */
export interface Weigergrond {
  readonly uitkomst: string;
  readonly ontwerp: Bewijsontwerp;
  readonly selectie: Planselectie | undefined;
  /** The first measurements of a change, which may be no criterion. */
  readonly voormetingen: readonly Meetdag[];
  readonly verkennend: boolean;
  /** What could be done instead of a change since a criterion. */
  readonly alternatieven: readonly Alternatief[];
}

const alleenMetTeam = new Set<string>(TEAMUITKOMSTEN);

function composeWeigering(
  { uitkomst, ontwerp, verkennend, alternatieven }: Weigergrond,
  moment: Datum | undefined,
): Pick<Effectoordeel, 'soort' | 'bewijs' | 'conclusie'> {
  const pad = ['conclusie'];
  const uitwegen: readonly Alternatief[] = moment === undefined ? ['uitkomst_overal', 'beschrijven'] : alternatieven;
  return {
    soort: 'geweigerd',
    bewijs: judgeBewijs({
      vraag: 'werkt_het',
      ontwerp,
      feiten: [],
      geweigerd: true,
      verkennend,
      alternatieven: uitwegen,
    }),
    conclusie:
      moment === undefined
        ? createBevinding('waarschuwing', 'evaluatie.uitkomst_alleen_met_team', pad, { uitkomst })
        : createBevinding('waarschuwing', 'evaluatie.voormeting_was_criterium', pad, { uitkomst, moment }),
  };
}

/** Why these figures may not be read as an effect, whatever they are; `undefined` when they may. */
export function refuseEffect(grond: Weigergrond): Pick<Effectoordeel, 'soort' | 'bewijs' | 'conclusie'> | undefined {
  const { uitkomst, selectie, voormetingen } = grond;
  if (alleenMetTeam.has(uitkomst)) return composeWeigering(grond, undefined);
  const moment = findCriteriummeting(selectie, uitkomst, voormetingen);
  return moment === undefined ? undefined : composeWeigering(grond, moment);
}
