import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkHerziening } from './checkHerziening.js';
import { fail, type Uitkomst } from './fail.js';

/** `opgave_toevoegen`: the opgave is new, and its review is on a later day. */
export function checkToegevoegd(team: Opbouw, feit: Feitgebeurtenis<'opgave_toegevoegd'>): Uitkomst {
  const { opgave } = feit;
  return team.opgaven.has(opgave) ? fail('team.opgave_bestaat_al', { opgave }, 'opgave') : checkHerziening(feit);
}
