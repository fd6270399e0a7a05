import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';

/** A count of days, months or years: a whole number, also a negative one. */
export function checkAantal(aantal: number): void {
  // A million years is far outside every date, and date arithmetic can still handle it.
  if (!Number.isInteger(aantal) || Math.abs(aantal) > 1e7)
    refuse('kern.aantal_ongeldig', { waarde: showWaarde(aantal) });
}
