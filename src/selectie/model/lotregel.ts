import type { Regel, RegelVast } from './regel.js';

/** Why a buurt stands fixed after a lot. */
export const INGELOOT = 'ingeloot';
export const BUITEN_LOTING = 'gekozen buiten de loting';

/** Whether a rule is one by which a selection follows a lot. */
export function isLotregel(regel: Regel): regel is RegelVast {
  return regel.soort === 'vast' && (regel.motief === INGELOOT || regel.motief === BUITEN_LOTING);
}
