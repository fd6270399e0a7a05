import type { Bevinding, Pad } from '../../kern/index.js';
import { GROOTSTE_GETAL } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';

/** Finds numbers that are too large to square and add up. */
export function checkGrootte(naam: string, waarde: number, pad: Pad): Bevinding[] {
  if (Math.abs(waarde) <= GROOTSTE_GETAL) return [];
  return [createBevinding('fout', 'evaluatie.aantal_te_groot', pad, { naam, waarde, maximum: GROOTSTE_GETAL })];
}
