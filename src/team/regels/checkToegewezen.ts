import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `begeleider_toewijzen`: the team has no begeleider yet. */
export function checkToegewezen({ begeleider }: Opbouw): Uitkomst {
  return begeleider === undefined ? undefined : fail('team.begeleider_al_toegewezen', { begeleider }, 'begeleider');
}
