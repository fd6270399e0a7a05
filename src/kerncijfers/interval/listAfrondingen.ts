import { isBasis } from './isBasis.js';
import type { Kanswaarde } from './kanswaarde.js';

/**
 * What CBS publishes for a true count that it rounds at random: the multiple of `basis` below or above, with a chance that is the smaller,
 * the larger the difference. So a published count is right on average.
 *
 * @param waar - the true count: a whole number, 0 or more
 * @param basis - the multiple: a whole number from 2 to 10,000
 * @returns one or two numbers, from low to high, with whole weights that are together 1 (one number) or `basis`. Empty for a number that is
 *   no count, or no such basis
 *
 * @example
 * ```ts
 * import { listAfrondingen } from 'buurtaanpak/kerncijfers/huis';
 *
 * listAfrondingen(748, 5); // => [{ waarde: 745, gewicht: 2 }, { waarde: 750, gewicht: 3 }]
 * listAfrondingen(750, 5); // => [{ waarde: 750, gewicht: 1 }]
 * ```
 */
export function listAfrondingen(waar: number, basis: number): Kanswaarde[] {
  if (!isBasis(basis) || !Number.isSafeInteger(waar) || waar < 0) return [];
  const rest = waar % basis;
  const onder = waar - rest;
  return rest === 0
    ? [{ waarde: waar, gewicht: 1 }]
    : [
        { waarde: onder, gewicht: basis - rest },
        { waarde: onder + basis, gewicht: rest },
      ];
}
