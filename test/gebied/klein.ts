/** Small things that are quick to read: a division of a few units, chance that is written down, a refusal as it is, squares on a map. */
import type { Vierkant } from 'buurtaanpak/gebied';
import type { Toeval } from 'buurtaanpak/kern';
import type { Werk } from 'buurtaanpak/kern/huis';
import { createDeelgebied } from '../../src/gebied/samenstellen/createDeelgebied.js';
import type { Doelband } from '../../src/gebied/samenstellen/doelband.js';
import { getGebieden } from '../../src/gebied/samenstellen/getGebieden.js';
import type { Verdeling } from '../../src/gebied/samenstellen/verdeling.js';
import { foutVan } from '../hulp.js';

/** What a call is refused with: its code, its params and its place. */
export function vangFout(call: () => unknown): readonly [code: string, params: object, pad: readonly unknown[]] {
  const { code, params, pad } = foutVan(call);
  return [code, params, pad];
}

/** A band in round numbers. */
export const BAND: Doelband = { doel: 100, min: 80, max: 120 };

/**
 * A division of units that are numbered from 0 on.
 *
 * @param paren - which units touch
 * @param delen - the units of each area; by default every unit is one
 */
export function maakVerdeling(
  inwoners: readonly number[],
  paren: readonly (readonly [number, number])[],
  delen: readonly (readonly number[])[] = inwoners.map((_, i) => [i]),
  band: Doelband = BAND,
): Verdeling {
  const buren = inwoners.map((_, i) =>
    paren.flatMap(([een, ander]) => (een === i ? [ander] : ander === i ? [een] : [])).sort((a, b) => a - b),
  );
  const verdeling: Verdeling = { graaf: { inwoners, buren }, band, van: [] };
  for (const deel of delen) createDeelgebied(verdeling, deel);
  return verdeling;
}

/** The links of a row of units: each touches the one before it. */
export const rijParen = (aantal: number) =>
  Array.from({ length: aantal - 1 }, (_, i): readonly [number, number] => [i, i + 1]);

/** The areas of a division: their units and their inhabitants. */
export const toDelen = (verdeling: Verdeling) =>
  getGebieden(verdeling).map(({ eenheden, inwoners }) => [[...eenheden].sort((a, b) => a - b), inwoners]);

/** Chance that draws what is written down, and shuffles nothing: it keeps what it was asked. To draw more than that fails. */
export function schrijfToeval(...trekkingen: readonly number[]) {
  const over = [...trekkingen];
  const grenzen: number[] = [];
  const geschud: unknown[] = [];
  const toeval: Toeval = {
    nextBelow: (grens) => {
      grenzen.push(grens);
      const getal = over.shift();
      if (getal === undefined || getal >= grens) throw new Error(`nothing to draw below ${grens}`);
      return getal;
    },
    shuffle: (rij) => {
      geschud.push(rij);
      return [...rij];
    },
    nextUint32: () => 0,
    nextFractie: () => 0,
    split: () => toeval,
  };
  return { toeval, grenzen, geschud };
}

/** A counter of work that writes down what it is asked, and refuses nothing. */
export function telWerk() {
  const uitgegeven: number[] = [];
  const vooraf: number[] = [];
  const werk: Werk = {
    hoogstens: Infinity,
    spend: (stappen) => {
      uitgegeven.push(stappen);
    },
    check: (stappen) => {
      vooraf.push(stappen);
    },
    look: () => {},
  };
  return { werk, uitgegeven, vooraf };
}

/** The code of a square, counted from a corner of Groningen. */
export const toCode = (x: number, y: number) => `E${2300 + x}N${5800 + y}`;

/** Squares of a buurt. */
export const maakVierkanten = (
  buurt: string,
  plekken: readonly (readonly [x: number, y: number, inwoners: number])[],
): Vierkant[] => plekken.map(([x, y, inwoners]) => ({ code: toCode(x, y), inwoners, buurt }));

/** An area on a map: the square of one by one with this corner, or these rings. */
export const maakVlak = (code: string, x: number, y: number, breed = 1, hoog = 1) => ({
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + breed, y],
        [x + breed, y + hoog],
        [x, y + hoog],
        [x, y],
      ],
    ],
  },
});
