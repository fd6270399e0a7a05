import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkHerziening } from './checkHerziening.js';
import { fail, type Uitkomst } from './fail.js';

/** `opgave_terugzetten`: its project was given up. */
export function checkTeruggezet(team: Opbouw, feit: Feitgebeurtenis<'opgave_teruggezet'>): Uitkomst {
  const { opgave } = feit;
  const stand = team.opgaven.get(opgave);
  if (stand === undefined) return fail('team.opgave_onbekend', { opgave }, 'opgave');
  const fase = stand.project === undefined ? undefined : team.projecten.get(stand.project)?.fase;
  if (fase !== 'gestaakt') return fail('team.opgave_niet_gestaakt', { opgave, status: stand.status }, 'opgave');
  return checkHerziening(feit);
}
