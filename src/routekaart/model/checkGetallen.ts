import type { Bevinding, Pad } from '../../kern/index.js';
import { isBruikbaar } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';

/** Finds numbers that are too large or too small for computation, each with its path. */
export function checkGetallen(deel: object | undefined, pad: Pad): Bevinding[] {
  return Object.entries(deel ?? {}).flatMap(([veld, waarde]) => {
    if (Array.isArray(waarde)) return checkGetallen(waarde, [...pad, veld]);
    if (typeof waarde !== 'number' || isBruikbaar(waarde)) return [];
    return [createBevinding('fout', 'routekaart.getal_onbruikbaar', [...pad, veld], { waarde: String(waarde) })];
  });
}
