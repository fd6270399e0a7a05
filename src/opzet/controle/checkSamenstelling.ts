import type { Bevinding } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

/** The size that buurten should have: its lower bound, target and upper bound in that order, with the defaults of `composeBuurten`. */
export function checkSamenstelling({ samenstelling }: Opzet): Bevinding[] {
  if (samenstelling === undefined) return [];
  const { doel = 750, min = Math.round((doel * 2) / 3), max = Math.round((doel * 4) / 3) } = samenstelling;
  return min <= doel && doel <= max
    ? []
    : [createBevinding('fout', 'opzet.doelband_ongeldig', ['samenstelling'], { min, doel, max })];
}
