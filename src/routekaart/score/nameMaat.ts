import type { Ijking, Voorbereiding } from './prepareScoring.js';
import type { Maatgevend } from './routekaartscores.js';

/** What values were measured among, as the document says it; `undefined` for the candidates. */
export function nameMaat(
  { eigen, meetlat }: Pick<Voorbereiding, 'eigen' | 'meetlat'>,
  referentie: Ijking['referentie'],
): Maatgevend | undefined {
  if (eigen) return undefined;
  if (meetlat !== undefined) return 'meetlat';
  return typeof referentie === 'object' ? [...referentie].sort() : 'alle';
}
