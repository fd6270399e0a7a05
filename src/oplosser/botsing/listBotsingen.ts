import { u8 } from '../../rekenen/index.js';
import type { Haalbaarheid } from './haalbaarheid.js';

/** What is known of a set of elements. */
const ONBEKEND = 0;
const HAALBAAR = 1;
const BOTST = 2;
const ZONDER_ANTWOORD = 3;

/** Every irreducible set of elements that clash. */
export interface Botsingen {
  /** By size, then in order. */
  readonly botsingen: readonly (readonly number[])[];
  /** False when a question had no answer: then a set may be missing, or have an element too many. */
  readonly alle: boolean;
}

const listElementen = (masker: number): number[] => {
  const elementen: number[] = [];
  for (let e = 0; masker >> e; e++) if ((masker >> e) & 1) elementen.push(e);
  return elementen;
};

/** By size, then by the first element that differs. */
const bySize = (a: number, b: number): number => {
  const eerste = (a ^ b) & -(a ^ b);
  return listElementen(a).length - listElementen(b).length || (b & eerste) - (a & eerste);
};

/**
 * Every irreducible set of a few elements that clash, given that all elements together do. From the largest set of which nothing is known: when it can be met, so can all of
 * its parts; otherwise elements are left out until each is needed, and all that holds the rest clashes too (Liffiton and others, 2016).
 */
export function listBotsingen(aantal: number, isHaalbaar: Haalbaarheid): Botsingen {
  const bekend = new Uint8Array(1 << aantal).fill(ONBEKEND);
  const maskers = Array.from(bekend.keys()).sort((a, b) => bySize(b, a));
  const mark = (deel: (masker: number) => boolean, antwoord: number) => {
    for (let m = 0; m < bekend.length; m++) if (deel(m)) bekend[m] = antwoord;
  };
  const ask = (masker: number): number => {
    const eerder = u8(bekend, masker);
    if (eerder !== ONBEKEND) return eerder;
    const haalbaar = isHaalbaar(listElementen(masker));
    const antwoord = haalbaar === undefined ? ZONDER_ANTWOORD : haalbaar ? HAALBAAR : BOTST;
    bekend[masker] = antwoord;
    if (antwoord === HAALBAAR) mark((m) => (m & ~masker) === 0, HAALBAAR);
    return antwoord;
  };
  const gevonden: number[] = [];
  // All elements together clash: that is given.
  const alles = bekend.length - 1;
  bekend[alles] = BOTST;
  for (const masker of maskers) {
    if ((masker !== alles && bekend[masker] !== ONBEKEND) || ask(masker) !== BOTST) continue;
    let over = masker;
    for (const e of listElementen(masker).reverse()) if (ask(over & ~(1 << e)) === BOTST) over &= ~(1 << e);
    gevonden.push(over);
    mark((m) => (over & ~m) === 0, BOTST);
  }
  const kleinste = gevonden.filter((een) => !gevonden.some((ander) => ander !== een && (ander & ~een) === 0));
  return { botsingen: kleinste.sort(bySize).map(listElementen), alle: !bekend.includes(ZONDER_ANTWOORD) };
}
