import type { Deelgebied, Verdeling } from './verdeling.js';

/** Every area, in the order of its first unit. */
export function getGebieden({ van }: Verdeling): Deelgebied[] {
  return [...new Set(van)];
}
