import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkHerziening } from './checkHerziening.js';
import { checkWachtend } from './checkWachtend.js';
import type { Uitkomst } from './fail.js';

/** `opgave_herzien`: the opgave is in the wachtkamer, and its next review is on a later day. */
export function checkHerzien(team: Opbouw, feit: Feitgebeurtenis<'opgave_herzien'>): Uitkomst {
  return checkWachtend(team, feit.opgave) ?? checkHerziening(feit);
}
