import { i32 } from '../../rekenen/index.js';
import type { Celprobleem, Celtelling } from '../probleem/celprobleem.js';

/** A family of sets of candidates, with the bounds on the number chosen from each. Any two sets are nested or disjoint. */
export interface Familie {
  /** Per candidate the node of the smallest set that contains it, or the node of the whole. */
  readonly blad: Int32Array;
  /** Per set the node that contains it, and its bounds. */
  readonly sets: { readonly knoop: number; readonly om: number; readonly van: number; readonly tot: number }[];
}

/** The sets around the candidates: see `createTelnet`. */
export interface Telnet {
  /** The sources, which are vakken or cells: their cells as bits, and the sets within them. */
  readonly begin: readonly { readonly bits: number; readonly familie: Familie }[];
  /** The sets on the other side of the candidates. */
  readonly rechts: Familie;
  /** The number of nodes without those of the candidates. */
  readonly knopen: number;
  /** Whether every set has a place in the net. */
  readonly volledig: boolean;
}

/** Node 0 is the begin of all flow, this node its end. The sources follow in order. */
export const PUT = 1;
export const EERSTE = 2;

/** Adds a set to a family when it is nested in, or disjoint from, each of its sets. */
function addSet({ blad, sets }: Familie, leden: readonly number[], van: number, tot: number, knoop: number): boolean {
  const knopen = new Set(leden.map((c) => i32(blad, c)));
  if (knopen.size !== 1) return false;
  for (const om of knopen) sets.push({ knoop, om, van, tot });
  for (const c of leden) blad[c] = knoop;
  return true;
}

/**
 * A flow from the sources (vakken or cells) over the candidates to the groups that contain them. On one side of the candidates are the
 * sources with the sets inside them; on the other side are the sets that count a candidate whatever it is chosen for. On each side the
 * sets are nested or disjoint; then a flow exists exactly when the numbers can be met. A set that crosses an earlier set has no place in
 * this net, so its bounds are not tested by it.
 *
 * @param eerst - the `herkomst` of the sets that come first. Default: the largest first, whatever their `herkomst`
 */
export function createTelnet(
  { aantalKandidaten: n, masker }: Celprobleem,
  aantalBegin: number,
  beginVan: Int32Array,
  rijen: readonly Celtelling[],
  eerst?: number,
): Telnet {
  const begin = Array.from({ length: aantalBegin }, (_, b) => {
    const bits = beginVan.reduce((som, hier, cel) => (hier === b ? som | (1 << cel) : som), 0);
    return { bits, familie: { blad: new Int32Array(n).fill(EERSTE + b), sets: [] } };
  });
  const rechts: Familie = { blad: new Int32Array(n).fill(PUT), sets: [] };
  let knopen = EERSTE + aantalBegin;
  let volledig = true;
  const open = (leden: Iterable<number>, bits: number) => [...leden].filter((c) => i32(masker, c) & bits);
  const na = (rij: Celtelling) => (rij.herkomst === eerst ? 0 : 1);
  for (const { leden, van, tot, cellen } of [...rijen].sort(
    (a, b) => na(a) - na(b) || b.leden.length - a.leden.length,
  )) {
    const hier = open(leden, cellen);
    if (hier.length <= tot && van === 0) continue;
    if (hier.every((c) => !(i32(masker, c) & ~cellen)) && addSet(rechts, hier, van, tot, knopen)) {
      knopen++;
      continue;
    }
    const delen = begin.filter(({ bits }) => open(hier, bits & cellen).length > 0);
    let geplaatst = 0;
    for (const { bits, familie } of delen) {
      const deel = open(hier, bits & cellen);
      const heel = deel.every((c) => !(i32(masker, c) & bits & ~cellen));
      // A part of a set has the upper bound of the whole, but not its lower bound.
      if (heel && addSet(familie, deel, delen.length === 1 ? van : 0, tot, knopen + geplaatst)) geplaatst++;
    }
    knopen += geplaatst;
    if (delen.length !== 1 || geplaatst !== 1) volledig = false;
  }
  return { begin, rechts, knopen, volledig };
}
