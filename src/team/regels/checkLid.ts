import type { Opbouw } from '../verloop/opbouw.js';
import { fail, type Uitkomst } from './fail.js';

/** A volunteer has joined the team and not left it. */
export function checkLid(team: Opbouw, { vrijwilliger, datum }: { vrijwilliger: string; datum: string }): Uitkomst {
  if (team.actief.has(vrijwilliger)) return undefined;
  return fail('team.vrijwilliger_niet_aangesloten', { vrijwilliger, datum }, 'vrijwilliger');
}
