import type { Opgave, Telling } from '../opgave/opgave.js';

/** Sets of candidates of which each lies within another or apart from it, with how many may be chosen from each. */
export interface Familie {
  /** The node of the smallest set in which each candidate lies; that of the whole when in none. */
  readonly blad: Int32Array;
  /** Of every set the node around it, and its bounds. */
  readonly sets: { readonly knoop: number; readonly om: number; readonly van: number; readonly tot: number }[];
}

/** The sets around the candidates: see `createTelnet`. */
export interface Telnet {
  /** The places where numbers begin, quota or cells: their cells as bits, and the sets within them. */
  readonly begin: readonly { readonly bits: number; readonly familie: Familie }[];
  /** The sets on the other side of the candidates. */
  readonly rechts: Familie;
  /** How many nodes there are without those of the candidates. */
  readonly knopen: number;
  /** Every set has its place. */
  readonly volledig: boolean;
}

/** Node 0 is where all flow begins, this one where it ends; then come the places where numbers begin, in order. */
export const PUT = 1;
export const EERSTE = 2;

/** Puts a set into a family, when it lies within one of its sets or apart from all of them. */
function addSet({ blad, sets }: Familie, leden: readonly number[], van: number, tot: number, knoop: number): boolean {
  const om = blad[leden[0] as number] as number;
  if (!leden.every((c) => blad[c] === om)) return false;
  sets.push({ knoop, om, van, tot });
  for (const c of leden) blad[c] = knoop;
  return true;
}

/**
 * A flow from the places where numbers begin over the candidates to the groups in which they lie. On one side of the candidates are
 * the quota (or cells) with the sets that lie within one of them; on the other side the sets that take a candidate whatever it is
 * chosen for. On each side sets lie within each other or apart; then the flow is the whole truth about the numbers. A set that
 * crosses those before it has no place in it: what it asks is not tested by this net.
 *
 * @param regel - the rule whose sets come first. Default: the largest first, whatever their rule
 */
export function createTelnet(
  { aantalKandidaten: n, masker }: Opgave,
  aantalBegin: number,
  beginVan: Int32Array,
  rijen: readonly Telling[],
  regel?: number,
): Telnet {
  const begin = Array.from({ length: aantalBegin }, (_, b) => {
    const bits = beginVan.reduce((som, hier, cel) => (hier === b ? som | (1 << cel) : som), 0);
    return { bits, familie: { blad: new Int32Array(n).fill(EERSTE + b), sets: [] } };
  });
  const rechts: Familie = { blad: new Int32Array(n).fill(PUT), sets: [] };
  let knopen = EERSTE + aantalBegin;
  let volledig = true;
  const open = (leden: Iterable<number>, bits: number) => [...leden].filter((c) => (masker[c] as number) & bits);
  const na = (rij: Telling) => (rij.regel === regel ? 0 : 1);
  for (const { leden, van, tot, cellen } of [...rijen].sort(
    (a, b) => na(a) - na(b) || b.leden.length - a.leden.length,
  )) {
    const hier = open(leden, cellen);
    if (hier.length <= tot && van === 0) continue;
    if (hier.every((c) => !((masker[c] as number) & ~cellen)) && addSet(rechts, hier, van, tot, knopen)) {
      knopen++;
      continue;
    }
    const delen = begin.filter(({ bits }) => open(hier, bits & cellen).length > 0);
    let geplaatst = 0;
    for (const { bits, familie } of delen) {
      const deel = open(hier, bits & cellen);
      const heel = deel.every((c) => !((masker[c] as number) & bits & ~cellen));
      // A part of a set has no more than the whole, but may have fewer than the whole must.
      if (heel && addSet(familie, deel, delen.length === 1 ? van : 0, tot, knopen + geplaatst)) geplaatst++;
    }
    knopen += geplaatst;
    if (delen.length !== 1 || geplaatst !== 1) volledig = false;
  }
  return { begin, rechts, knopen, volledig };
}
