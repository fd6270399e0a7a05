import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkWachtend } from './checkWachtend.js';
import type { Uitkomst } from './fail.js';

/** `opgave_laten_vervallen`: in the wachtkamer. */
export function checkVervallen(team: Opbouw, feit: Feitgebeurtenis<'opgave_vervallen'>): Uitkomst {
  return checkWachtend(team, feit.opgave);
}
