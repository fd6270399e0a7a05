import type { Opbouw } from './opbouw.js';
import type { Overeenkomstversie } from './overeenkomststand.js';

/** All texts by their first days: the first text, then the addenda. */
export function listVersies({ eerste, addenda }: Opbouw): Overeenkomstversie[] {
  return eerste === undefined ? [] : [eerste.waarde, ...addenda.map(({ waarde }) => waarde)];
}
