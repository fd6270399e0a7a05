import { showWaarde } from '../../kern/huis.js';
import { GROOTSTE_GETAL, refuseTeGroot } from '../../rekenen/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { refuse } from '../teksten/codes.js';

/** Refuses a value that is not a finite number, or is too large to square and add up. */
export function checkUitkomstregels(uitkomsten: readonly Uitkomstregel[]): void {
  for (const [positie, { uitkomst, waarde }] of uitkomsten.entries()) {
    if (typeof waarde === 'object' && waarde !== null) continue;
    const pad = ['uitkomsten', positie, 'waarde'];
    if (!Number.isFinite(waarde)) {
      refuse('evaluatie.getal_ongeldig', { naam: uitkomst, positie, waarde: showWaarde(waarde) }, pad);
    }
    if (Math.abs(waarde) > GROOTSTE_GETAL) refuseTeGroot(uitkomst, waarde, GROOTSTE_GETAL, pad);
  }
}
