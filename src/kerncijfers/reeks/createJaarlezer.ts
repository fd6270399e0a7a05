import type { Wijzigingen } from '../koppeling/findAnders.js';
import type { Jaarstand } from './bringJaar.js';
import type { Reeksstand } from './bringJaren.js';
import type { Jaarbronnen } from './collectJaren.js';
import { findWijziging } from './findWijziging.js';
import { readReeksjaar } from './readReeksjaar.js';
import type { Reeksjaar } from './reeks.js';

/**
 * Makes a reader of the years of an area: every year from the first to the last. Where the code of an area is a new one since a year, that
 * code meant another area before, or none.
 */
export function createJaarlezer(
  { naar, standen }: Reeksstand,
  { eerste: { jaar: eerste }, laatste }: Jaarbronnen,
  { wijzigingen, minDekking }: { readonly wijzigingen: Wijzigingen; readonly minDekking: number },
): { readonly aantal: number; readonly listJaren: (code: string) => readonly Reeksjaar[] } {
  const perJaar = new Map(standen.map((stand) => [stand.jaar, stand]));
  const aantal = laatste.jaar - eerste + 1;
  const isAndereCode = ({ tabel: { indeling } }: Jaarstand, code: string) =>
    indeling.jaar !== naar && findWijziging(code, [indeling.jaar, naar], wijzigingen) === 'code';
  return {
    aantal,
    listJaren: (code) =>
      Array.from({ length: aantal }, (_, i): Reeksjaar => {
        const stand = perJaar.get(eerste + i);
        return stand === undefined || isAndereCode(stand, code)
          ? { jaar: eerste + i, reden: 'niet_geleverd' }
          : readReeksjaar(stand, code, { minDekking });
      }),
  };
}
