import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkLopend } from './checkLopend.js';
import type { Uitkomst } from './fail.js';

/** `project_staken`: the project has not ended. */
export function checkGestaakt(team: Opbouw, { project }: Feitgebeurtenis<'project_gestaakt'>): Uitkomst {
  return checkLopend(team, project);
}
