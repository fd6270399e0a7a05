import { countSets, MEESTE_PROEVEN } from './countSets.js';
import { findWeglaten } from './findWeglaten.js';
import type { Haalbaarheid } from './haalbaarheid.js';
import { type Botsingen, listBotsingen } from './listBotsingen.js';
import { listSets } from './listSets.js';

/** The sets of elements that clash. */
export interface Botsingset extends Botsingen {
  /** A smallest set that clashes: the first of `botsingen`. Without any one of its elements the others can be met. */
  readonly elementen: readonly number[];
  /** False when a smaller set may exist. */
  readonly kleinste: boolean;
  /** Every smallest set of elements without which the others can be met; empty when that is not known. */
  readonly weglaten: readonly (readonly number[])[];
}

/** With at most so many elements every set that clashes is found. */
const WEINIG = 9;

/**
 * The irreducible sets of elements that cannot be met together, given that all elements together cannot. Of at most nine elements it finds
 * them all. Of more it leaves elements out one by one, as long as the rest still clashes (the deletion filter of Chinneck and Dravnieks,
 * 1991): that gives a set in which every element is needed. An element without which all others can be met is in every clash; when that
 * holds for each of the set, it is the only one. Otherwise the smaller sets with those elements are tried, by size and in order, as long as
 * there are at most 2000 of them.
 */
export function findBotsing(aantal: number, isHaalbaar: Haalbaarheid): Botsingset {
  const antwoorden = new Map<string, boolean | undefined>();
  const ask: Haalbaarheid = (elementen) => {
    const sleutel = elementen.join();
    if (!antwoorden.has(sleutel)) antwoorden.set(sleutel, isHaalbaar(elementen));
    return antwoorden.get(sleutel);
  };
  const gevonden = aantal <= WEINIG ? findAlle(aantal, ask) : findEen(aantal, ask);
  return { ...gevonden, weglaten: findWeglaten(aantal, gevonden.botsingen, ask) };
}

type Gevonden = Omit<Botsingset, 'weglaten'>;

function findAlle(aantal: number, isHaalbaar: Haalbaarheid): Gevonden {
  const { botsingen, alle } = listBotsingen(aantal, isHaalbaar);
  return { elementen: botsingen[0] as readonly number[], kleinste: alle, botsingen, alle };
}

function findEen(aantal: number, isHaalbaar: Haalbaarheid): Gevonden {
  const alles = Array.from({ length: aantal }, (_, e) => e);
  const without = (set: readonly number[], e: number) => set.filter((ander) => ander !== e);
  let elementen: readonly number[] = alles;
  let zeker = true;
  for (let e = aantal - 1; e >= 0; e--) {
    const haalbaar = isHaalbaar(without(elementen, e));
    if (haalbaar === false) elementen = without(elementen, e);
    else if (haalbaar === undefined) zeker = false;
  }
  // With a question that had no answer an element too many may be left.
  const gefilterd = zeker ? [elementen] : [];
  const nodig = elementen.filter((e) => isHaalbaar(without(alles, e)) === true);
  if (nodig.length === elementen.length) return { elementen, kleinste: true, botsingen: [elementen], alle: true };
  const vrij = alles.filter((e) => !nodig.includes(e));
  for (let erbij = nodig.length === 0 ? 1 : 0; nodig.length + erbij < elementen.length; erbij++) {
    if (countSets(vrij.length, erbij) > MEESTE_PROEVEN) {
      zeker = false;
      break;
    }
    for (const keuze of listSets(vrij, erbij)) {
      const set = [...nodig, ...keuze].sort((a, b) => a - b);
      const haalbaar = isHaalbaar(set);
      if (haalbaar === undefined) zeker = false;
      if (haalbaar !== false) continue;
      const ander = set.every((e) => elementen.includes(e)) ? [] : gefilterd;
      return { elementen: set, kleinste: zeker, botsingen: [set, ...ander], alle: false };
    }
  }
  return { elementen, kleinste: zeker, botsingen: [elementen], alle: false };
}
