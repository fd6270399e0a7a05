import { type Keuzeprobleem, solveDoel } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import { compareKeuzes } from './compareKeuzes.js';

/** Choices worth at least a threshold. */
export interface Keuzelijst {
  readonly keuzes: readonly { readonly toewijzing: Int16Array; readonly waarde: number }[];
  /** No other choice is worth so much. */
  readonly volledig: boolean;
}

/** A part of all choices, with the best one in it. */
interface Deel {
  readonly probleem: Keuzeprobleem;
  readonly toewijzing: Int16Array;
  readonly waarde: number;
}

/**
 * Divides all other choices into parts: by the first chosen candidate that is not in its place there, and for those with all of these in
 * place, by the first further candidate.
 */
function splitRest(probleem: Keuzeprobleem, toewijzing: Int16Array): Keuzeprobleem[] {
  const delen: Keuzeprobleem[] = [];
  const masker = Int32Array.from(probleem.masker);
  const verplicht = new Set(probleem.verplicht);
  const aantallen = new Int32Array(probleem.vakken.tot.length);
  const add = (c: number, bits: number, nodig: readonly number[]) => {
    if (bits === 0 && verplicht.has(c)) return;
    const anders = Int32Array.from(masker);
    anders[c] = bits;
    delen.push({ ...probleem, masker: anders, verplicht: [...nodig] });
  };
  toewijzing.forEach((j, c) => {
    if (j < 0) return;
    aantallen[j] = i32(aantallen, j) + 1;
    add(c, i32(masker, c) & ~(1 << j), [...verplicht]);
    masker[c] = 1 << j;
    verplicht.add(c);
  });
  const ruimte = aantallen.reduce(
    (bits, aantal, j) => (aantal < i32(probleem.vakken.tot, j) ? bits | (1 << j) : bits),
    0,
  );
  toewijzing.forEach((j, c) => {
    if (j >= 0) return;
    const bits = i32(masker, c) & ruimte;
    if (bits !== 0) add(c, bits, [...verplicht, c]);
    masker[c] = 0;
  });
  return delen;
}

/**
 * All choices worth at least `drempel` units, at most `hoogstens` of them. Every choice that is found splits the others into parts, and the
 * part with the best choice is split next.
 *
 * @param budget - the number of subproblems, over all solves together
 */
export function listKeuzes(probleem: Keuzeprobleem, drempel: number, hoogstens: number, budget: number): Keuzelijst {
  const open: Deel[] = [];
  const keuzes: Omit<Deel, 'probleem'>[] = [];
  let over = budget;
  let volledig = true;
  const add = (deel: Keuzeprobleem) => {
    if (over <= 0) {
      volledig = false;
      return;
    }
    const uitkomst = solveDoel(deel, { soort: 'totaal' }, over);
    over -= uitkomst.knopen;
    const { toewijzing } = uitkomst;
    const waarde = uitkomst.stappen[0]?.waarde ?? Number.NEGATIVE_INFINITY;
    // A choice that is found is a choice, also when it is not proven to be the best of its part.
    if (toewijzing !== undefined && waarde >= drempel) open.push({ probleem: deel, toewijzing, waarde });
    else if (!uitkomst.volledig) volledig = false;
  };
  add(probleem);
  while (open.length > 0) {
    if (keuzes.length === hoogstens) {
      volledig = false;
      break;
    }
    const beste = open.reduce((een, ander) => (compareKeuzes(ander, een) < 0 ? ander : een));
    open.splice(open.indexOf(beste), 1);
    keuzes.push({ toewijzing: beste.toewijzing, waarde: beste.waarde });
    for (const deel of splitRest(beste.probleem, beste.toewijzing)) add(deel);
  }
  return { keuzes, volledig };
}
