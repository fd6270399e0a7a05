import type { Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** The text in force on a day, as `findTekst` finds it. The rules ask for it after the first draft, so there is one. */
export function getTekst(opbouw: Opbouw, dag: Datum): Samenwerkingsovereenkomst {
  return listVersies(opbouw).reduce((tot, een) => (een.ingangsdatum <= dag ? een : tot)).document;
}
