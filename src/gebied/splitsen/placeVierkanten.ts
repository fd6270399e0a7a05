import type { Buurtdeel } from './buurtsplitsing.js';
import type { Plek } from './readPlek.js';
import type { Plekvierkant } from './readVierkanten.js';

/** A square with its buurt and the unit that it lies in: a part, or the buurt as a whole. */
export interface Buurtplek extends Plek {
  readonly buurt: string;
  readonly eenheid: string;
}

/** The squares of each buurt with their units. */
export function placeVierkanten(
  perBuurt: ReadonlyMap<string, readonly Plekvierkant[]>,
  delen: readonly Buurtdeel[],
): ReadonlyMap<string, readonly Buurtplek[]> {
  const inDeel = new Map(
    delen.flatMap(({ code, vierkanten }) => vierkanten.map((vierkant) => [vierkant, code] as const)),
  );
  return new Map(
    [...perBuurt].map(([buurt, vierkanten]) => [
      buurt,
      vierkanten.map(({ code, x, y }) => ({ x, y, buurt, eenheid: inDeel.get(code) ?? buurt })),
    ]),
  );
}
