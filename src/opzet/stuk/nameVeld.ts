import type { Naamsoort } from '../../register/huis.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { findNaam } from './findNaam.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The name of something by which a field is called. An unknown name has no place to read it from, so that it is not shown. */
export function nameVeld(
  { opzet, lezer, hier }: Opzetstuk,
  van: Exclude<Naamsoort, 'cijfer'>,
  veld: string,
): Verslagtekst {
  const pad = findNaam(opzet, van, veld);
  return [pad === undefined ? `een onbekend ${van}` : lezer.tekst(hier(...pad))];
}
