import type { Pad } from '../../kern/index.js';
import type { Naamsoort } from '../../register/huis.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { findNaam } from './findNaam.js';
import { nameCijfer } from './nameCijfer.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The name of something in the opzet. A key that nobody has, or without a name, is shown from its own place `pad`. */
export function nameIn(stuk: Opzetstuk, van: Naamsoort, id: string, pad: Pad): Verslagtekst {
  if (van === 'cijfer') return [nameCijfer(stuk, id, pad)];
  return [stuk.lezer.tekst(stuk.hier(...(findNaam(stuk.opzet, van, id) ?? pad)))];
}
