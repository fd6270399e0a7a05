import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import type { Melding, Regel } from '../melding.js';

/** `zonder_begeleider`: the begeleider left, or the team was formed without one; also during a pause, not while independent. */
export function signalZonderBegeleider(
  { zonderBegeleiderSinds, zelfstandigSinds }: Teamstand,
  { weken }: Regel<'zonder_begeleider'>,
): Melding[] {
  if (zonderBegeleiderSinds === undefined || zelfstandigSinds !== undefined) return [];
  return [
    {
      sinds: addDuur(zonderBegeleiderSinds, { dagen: 7 * weken }),
      ...createTekst('team.signaal_zonder_begeleider', { vanaf: zonderBegeleiderSinds }),
      opheffing: createTekst('team.opheffing_zonder_begeleider', {}),
    },
  ];
}
