import type { Bewering } from '../document/verslag.js';
import type { Verslagtekst } from '../document/waarde.js';

/** A claim with its reservation right behind it, as one text. */
export function joinBewering({ tekst, voorbehoud }: Bewering): Verslagtekst {
  return voorbehoud === undefined ? tekst : [...tekst, ' ', ...voorbehoud];
}
