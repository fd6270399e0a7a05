import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';

/** Refuses a value that is not a chance from 0 up to and including 1. */
export function checkPwaarden(pWaarden: readonly number[]): void {
  for (const [positie, p] of pWaarden.entries()) {
    if (!(typeof p === 'number' && p >= 0 && p <= 1))
      refuse('evaluatie.p_ongeldig', { positie, waarde: showWaarde(p) }, [positie]);
  }
}
