import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** An opgave that is in the wachtkamer. */
export function checkWachtend(team: Opbouw, opgave: string): Uitkomst {
  const status = team.opgaven.get(opgave)?.status;
  if (status === undefined) return fail('team.opgave_onbekend', { opgave }, 'opgave');
  return status === 'wachtkamer' ? undefined : fail('team.opgave_wacht_niet', { opgave, status }, 'opgave');
}
