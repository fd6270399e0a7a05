import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `begeleider_wisselen`: the team has a begeleider, and the new one is another. */
export function checkGewisseld(team: Opbouw, feit: Feitgebeurtenis<'begeleider_gewisseld'>): Uitkomst {
  const { begeleider, datum } = feit;
  if (team.begeleider === undefined) return fail('team.begeleider_ontbreekt', { datum }, 'begeleider');
  return team.begeleider === begeleider ? fail('team.begeleider_is_dezelfde', { begeleider }, 'begeleider') : undefined;
}
