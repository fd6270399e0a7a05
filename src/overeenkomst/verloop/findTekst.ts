import type { Datum } from '../../kern/index.js';
import { listVersies } from './listVersies.js';
import type { Opbouw } from './opbouw.js';
import type { Overeenkomstversie } from './overeenkomststand.js';

/** The text in force on a day. Before the first day of the term it is the first text; `undefined`: there is none yet. */
export function findTekst(opbouw: Opbouw, dag: Datum): Overeenkomstversie | undefined {
  const versies = listVersies(opbouw);
  return versies.filter(({ ingangsdatum }) => ingangsdatum <= dag).at(-1) ?? versies[0];
}
