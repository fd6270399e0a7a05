import type { Datum } from '../../kern/index.js';
import type { Gebeurtenisinhoud, Gebeurtenissoort, Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';

/** Makes an event of the newest version. */
export function createGebeurtenis<S extends Gebeurtenissoort>(
  soort: S,
  datum: Datum,
  inhoud: Gebeurtenisinhoud[S],
): Overeenkomstgebeurtenis {
  return { soort, versie: 1, datum, ...inhoud } as Overeenkomstgebeurtenis;
}
