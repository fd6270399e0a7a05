import { countPlaatsen } from '../probleem/countPlaatsen.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** A bound for every choice: the maximum number of candidates, each with the highest value, and all of them neighbours. */
export function boundRuw({ waarden, vakken, bonus }: Keuzeprobleem): number {
  const hoogstens = countPlaatsen({ vakken });
  const beste = waarden.reduce((meest, waarde) => Math.max(meest, waarde), 0);
  return hoogstens * beste + (bonus * hoogstens * Math.max(0, hoogstens - 1)) / 2;
}
