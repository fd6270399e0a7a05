import { refuse, showWaarde } from '../kern/index.js';

/** Refuses what is no finite number, naming its position from 0. */
export function checkGetallen(naam: string, getallen: readonly number[], minimum: number): void {
  for (const [positie, getal] of getallen.entries()) {
    if (!Number.isFinite(getal)) {
      refuse('evaluatie.getal_ongeldig', { naam, positie, waarde: showWaarde(getal) }, [naam, positie]);
    }
  }
  if (getallen.length < minimum) {
    refuse('evaluatie.te_weinig_waarden', { naam, aantal: getallen.length, minimum }, [naam]);
  }
}

/** Refuses what is no chance strictly between 0 and 1. */
export function checkKans(naam: string, kans: number): void {
  if (!(kans > 0 && kans < 1)) refuse('evaluatie.kans_ongeldig', { naam, waarde: showWaarde(kans) }, [naam]);
}

/** Refuses what is no safe whole number of at least `minimum`. */
export function checkAantal(naam: string, aantal: number, minimum: number): void {
  if (!Number.isSafeInteger(aantal) || aantal < minimum) {
    refuse('evaluatie.aantal_ongeldig', { naam, waarde: showWaarde(aantal), minimum }, [naam]);
  }
}

/** Refuses two lists that should go side by side and do not. */
export function checkLengte(een: string, lengteEen: number, ander: string, lengteAnder: number): void {
  if (lengteEen !== lengteAnder) refuse('evaluatie.lengte_verschilt', { een, lengteEen, ander, lengteAnder }, [ander]);
}
