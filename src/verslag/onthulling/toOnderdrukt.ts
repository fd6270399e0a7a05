import type { Bewerking, Onderdrukt, Verslagwaarde } from '../document/waarde.js';
import { isPersonen } from './isPersonen.js';

/** The origins that say where a number stands and not what it is: not those of a count of paths, which is the number itself. */
const STIL: ReadonlySet<Bewerking> = new Set(['waarde', 'som', 'verschil', 'lengte']);

/** What stands in the place of a value that is not shown. A number of people keeps its origin, by which a later verslag knows it. */
export function toOnderdrukt(waarde: Verslagwaarde): Onderdrukt {
  const herkomst = isPersonen(waarde) && 'herkomst' in waarde ? waarde.herkomst : undefined;
  return herkomst !== undefined && STIL.has(herkomst.bewerking)
    ? { soort: 'onderdrukt', herkomst }
    : { soort: 'onderdrukt' };
}
