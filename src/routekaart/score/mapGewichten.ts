import { f64 } from '../../rekenen/index.js';
import type { Effectief } from './multiplyDown.js';
import type { Gewogenknoop } from './scoreBoom.js';
import type { Criteriumscores } from './scores.js';

/** By id of a criterion or thema its weights. */
export function mapGewichten(gewogen: readonly Gewogenknoop[], effectief: Effectief) {
  const perId = new Map<string, Pick<Criteriumscores, 'gewicht' | 'effectief'>>();
  for (const { knoop, gewichten } of gewogen)
    knoop.kinderen.forEach(({ soort, id, positie }, kind) => {
      const inGeheel = soort === 'criterium' ? effectief.criteria : effectief.knopen;
      perId.set(id, { gewicht: f64(gewichten, kind), effectief: f64(inGeheel, positie) });
    });
  // Everything stands under the top.
  return (id: string) => perId.get(id) as Pick<Criteriumscores, 'gewicht' | 'effectief'>;
}
