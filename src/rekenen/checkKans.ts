import { showWaarde } from '../kern/huis.js';
import { refuse } from './teksten/codes.js';

/** Refuses a value that is not a chance strictly between 0 and 1. */
export function checkKans(naam: string, kans: number): void {
  if (!(typeof kans === 'number' && kans > 0 && kans < 1))
    refuse('evaluatie.kans_ongeldig', { naam, waarde: showWaarde(kans) }, [naam]);
}
