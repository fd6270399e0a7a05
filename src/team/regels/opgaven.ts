import type { Feitgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** `opgave_toevoegen`: the opgave is new, and its review is on a later day. */
export function checkToegevoegd(team: Opbouw, feit: Feitgebeurtenis<'opgave_toegevoegd'>): Uitkomst {
  const { opgave } = feit;
  return team.opgaven.has(opgave) ? fail('team.opgave_bestaat_al', { opgave }, 'opgave') : checkHerziening(feit);
}

/** `opgave_herzien`: the opgave is in the wachtkamer, and its next review is on a later day. */
export function checkHerzien(team: Opbouw, feit: Feitgebeurtenis<'opgave_herzien'>): Uitkomst {
  return checkWachtend(team, feit.opgave) ?? checkHerziening(feit);
}

/** `opgave_laten_vervallen`: in the wachtkamer. */
export function checkVervallen(team: Opbouw, feit: Feitgebeurtenis<'opgave_vervallen'>): Uitkomst {
  return checkWachtend(team, feit.opgave);
}

/** `opgave_terugzetten`: its project was given up. */
export function checkTeruggezet(team: Opbouw, feit: Feitgebeurtenis<'opgave_teruggezet'>): Uitkomst {
  const { opgave } = feit;
  const stand = team.opgaven.get(opgave);
  if (stand === undefined) return fail('team.opgave_onbekend', { opgave }, 'opgave');
  const fase = stand.project === undefined ? undefined : team.projecten.get(stand.project)?.fase;
  if (fase !== 'gestaakt') return fail('team.opgave_niet_gestaakt', { opgave, status: stand.status }, 'opgave');
  return checkHerziening(feit);
}

/** An opgave that is in the wachtkamer. */
export function checkWachtend(team: Opbouw, opgave: string): Uitkomst {
  const status = team.opgaven.get(opgave)?.status;
  if (status === undefined) return fail('team.opgave_onbekend', { opgave }, 'opgave');
  return status === 'wachtkamer' ? undefined : fail('team.opgave_wacht_niet', { opgave, status }, 'opgave');
}

function checkHerziening(feit: { readonly datum: string; readonly opnieuwBekijkenOp: string }): Uitkomst {
  const { datum, opnieuwBekijkenOp: herziening } = feit;
  return herziening > datum ? undefined : fail('team.herziening_te_vroeg', { datum, herziening }, 'opnieuwBekijkenOp');
}
