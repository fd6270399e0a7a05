import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `begeleider_afmelden`: the team has a begeleider. */
export function checkBegeleiderVertrokken(
  { begeleider }: Opbouw,
  { datum }: Feitgebeurtenis<'begeleider_vertrokken'>,
): Uitkomst {
  return begeleider === undefined ? fail('team.begeleider_ontbreekt', { datum }) : undefined;
}
