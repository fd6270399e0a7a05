import { BUITEN_LOTING, INGELOOT } from './lotmotief.js';
import type { Regel, RegelVast } from './regel.js';

/** Whether a rule is one by which a selection follows a lot. */
export function isLotregel(regel: Regel): regel is RegelVast {
  return regel.soort === 'vast' && (regel.motief === INGELOOT || regel.motief === BUITEN_LOTING);
}
