import { showWaarde } from '../kern/huis.js';
import { GROOTSTE_GETAL } from './controle.js';
import { refuseTeGroot } from './refuseTeGroot.js';
import { refuse } from './teksten/codes.js';

/** Refuses a value that is not a finite number or is too large for computation, with its position from 0. */
export function checkGetallen(naam: string, getallen: readonly number[], minimum: number): void {
  for (const [positie, getal] of getallen.entries()) {
    if (!Number.isFinite(getal)) {
      refuse('evaluatie.getal_ongeldig', { naam, positie, waarde: showWaarde(getal) }, [naam, positie]);
    }
    if (Math.abs(getal) > GROOTSTE_GETAL) refuseTeGroot(`${naam}[${positie}]`, getal, GROOTSTE_GETAL, [naam, positie]);
  }
  if (getallen.length < minimum) {
    refuse('evaluatie.te_weinig_waarden', { naam, aantal: getallen.length, minimum }, [naam]);
  }
}
