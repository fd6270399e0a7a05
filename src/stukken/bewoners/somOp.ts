import type { Verslagblok, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import { alinea } from './alinea.js';
import { joinNamen } from './joinNamen.js';

/** So many names fit in a sentence. */
const MEESTE = 4;

/** An introduction that ends in a colon, with names: in the sentence when they are few, else as a list. */
export function somOp(inleiding: Verslagtekst, namen: readonly Verslagwaarde[]): Verslagblok[] {
  if (namen.length <= MEESTE) return alinea([...inleiding, ' ', ...joinNamen(namen), '.']);
  return [...alinea(inleiding), { soort: 'lijst', genummerd: false, items: namen.map((naam) => [naam]) }];
}
