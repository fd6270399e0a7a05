import type { Pad } from '../../kern/index.js';
import { listWaarden, type Waardeplek } from './listWaarden.js';
import type { Verslagblok } from './verslag.js';
import { visitBlokken } from './visitBlokken.js';
import type { Verslagwaarde } from './waarde.js';

/** A value, and the sizes of the groups that it carries along. */
function* visitGroepen(waarde: Verslagwaarde, pad: Pad): Generator<Waardeplek> {
  yield { waarde, pad };
  if ('groep' in waarde && waarde.groep?.aantal !== undefined)
    yield* visitGroepen(waarde.groep.aantal, [...pad, 'groep', 'aantal']);
}

/** Every value of a verslag, in running text and in tables, with its path; the size of the group of a number comes right behind it. */
export function* visitWaarden(blokken: readonly Verslagblok[]): Generator<Waardeplek> {
  for (const { blok, pad } of visitBlokken(blokken))
    for (const { waarde, pad: plek } of listWaarden(blok, pad)) yield* visitGroepen(waarde, plek);
}
