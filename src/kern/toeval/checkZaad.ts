import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';

/**
 * Refuses a seed that is no text and no safe whole number.
 *
 * @throws DomeinFout `kern.zaad_ongeldig`
 */
export function checkZaad(zaad: number | string): void {
  if (typeof zaad !== 'string' && !Number.isSafeInteger(zaad))
    refuse('kern.zaad_ongeldig', { waarde: showWaarde(zaad) });
}
