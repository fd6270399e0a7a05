import type { Pad } from '../../kern/index.js';
import type { Getalwaarde, Verslagwaarde } from '../document/waarde.js';

/** Takes the size of the group of a value away, and of the groups in it, where it may not be shown; the name of the group stays. */
export function protectGroep<Waarde extends Verslagwaarde>(
  waarde: Waarde,
  pad: Pad,
  isWeg: (aantal: Getalwaarde, pad: Pad) => boolean,
): Waarde {
  const { naam, aantal } = ('groep' in waarde ? waarde.groep : undefined) ?? {};
  if (naam === undefined || aantal === undefined) return waarde;
  const plek = [...pad, 'groep', 'aantal'];
  const groep = isWeg(aantal, plek) ? { naam } : { naam, aantal: protectGroep(aantal, plek, isWeg) };
  return { ...waarde, groep };
}
