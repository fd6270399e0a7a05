import { showWaarde } from '../kern/huis.js';
import { refuseTeGroot } from './refuseTeGroot.js';
import { refuse } from './teksten/codes.js';

/** Refuses a value that is not a safe whole number of at least `minimum` and at most `maximum`. */
export function checkAantal(naam: string, aantal: number, minimum: number, maximum = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(aantal) || aantal < minimum) {
    refuse('evaluatie.aantal_ongeldig', { naam, waarde: showWaarde(aantal), minimum }, [naam]);
  }
  if (aantal > maximum) refuseTeGroot(naam, aantal, maximum);
}
