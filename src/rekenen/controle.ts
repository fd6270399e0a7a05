import { showWaarde } from '../kern/huis.js';
import type { Pad } from '../kern/index.js';
import { refuse } from './teksten/codes.js';

/** Larger numbers cannot be squared and added up. */
export const GROOTSTE_GETAL = 1e100;

/** The maximum number of units for which chances are computed: with more, the rounding of factorials is too large. */
export const MEESTE_EENHEDEN = 1_000_000;

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

/** Refuses a value that is not a chance strictly between 0 and 1. */
export function checkKans(naam: string, kans: number): void {
  if (!(kans > 0 && kans < 1)) refuse('evaluatie.kans_ongeldig', { naam, waarde: showWaarde(kans) }, [naam]);
}

/** Refuses a number above the maximum for these computations. */
export function refuseTeGroot(naam: string, waarde: number, maximum: number, pad: Pad = [naam]): never {
  return refuse('evaluatie.aantal_te_groot', { naam, waarde, maximum }, pad);
}

/** Refuses a value that is not a safe whole number of at least `minimum` and at most `maximum`. */
export function checkAantal(naam: string, aantal: number, minimum: number, maximum = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(aantal) || aantal < minimum) {
    refuse('evaluatie.aantal_ongeldig', { naam, waarde: showWaarde(aantal), minimum }, [naam]);
  }
  if (aantal > maximum) refuseTeGroot(naam, aantal, maximum);
}

/** Refuses two lists that should have the same length and do not. */
export function checkLengte(een: string, lengteEen: number, ander: string, lengteAnder: number): void {
  if (lengteEen !== lengteAnder) refuse('evaluatie.lengte_verschilt', { een, lengteEen, ander, lengteAnder }, [ander]);
}
