import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Deelprobleem } from '../probleem/deelprobleem.js';

// These loops run for every subproblem: a checked reader makes a search up to a third slower. Every loop stays within what it reads.

/**
 * The decisions of one subproblem: the cells still open to each candidate, and the candidates that must be chosen. The consequences of
 * every decision are drawn at once: for neighbours, full groups and sets that go together. A function that returns `false` has found a
 * contradiction; the state is then invalid until the next `reset` or `restore`.
 */
export interface Toestand extends Deelprobleem {
  /** Starts anew from these possibilities and their consequences; `restore` returns to that point. */
  readonly reset: (masker: Int32Array, verplicht: readonly number[]) => boolean;
  /** Undoes every decision since `reset`, at a cost that grows with those decisions only. */
  readonly restore: () => void;
  /** Closes all cells to a candidate except those in `bits`. */
  readonly limit: (kandidaat: number, bits: number) => boolean;
  /** A candidate must be chosen. */
  readonly fix: (kandidaat: number) => boolean;
}

/** For every candidate the positions of the sets in which it occurs, in compressed rows. */
function indexSets(n: number, sets: readonly Int32Array[]): { readonly start: Int32Array; readonly wie: Int32Array } {
  const start = new Int32Array(n + 1);
  for (const set of sets) for (const c of set) start[c + 1] = start[c + 1]! + 1;
  for (let c = 0; c < n; c++) start[c + 1] = start[c + 1]! + start[c]!;
  const wie = new Int32Array(start[n]!);
  const plek = start.slice();
  sets.forEach((set, s) => {
    for (const c of set) {
      wie[plek[c]!] = s;
      plek[c] = plek[c]! + 1;
    }
  });
  return { start, wie };
}

export function createToestand(probleem: Celprobleem): Toestand {
  const { aantalKandidaten: n, aantalCellen: q, groepen, samen, paren, botsMet, hoogstens: plaatsen } = probleem;
  const masker = new Int32Array(n);
  const vast = new Uint8Array(n);
  const rij: number[] = [];
  const groepenVan = indexSets(
    n,
    groepen.map((groep) => groep.leden),
  );
  const samenVan = indexSets(n, samen);
  const ondergrenzen = probleem.tellingZoekt ? probleem.tellingen.filter(({ van }) => van > 0) : [];
  const ondergrenzenVan = indexSets(
    n,
    ondergrenzen.map(({ leden }) => leden),
  );
  // The number of candidates that can still count towards each of them.
  const ruimte = new Int32Array(ondergrenzen.length);
  const botsen = paren !== undefined && botsMet.some((bits) => bits !== 0);
  // Candidates whose consequences are not followed yet; a list instead of recursion, so that no input is too deep.
  const wachtrij: number[] = [];
  // The changes since the start, to undo them: candidates with their earlier cells.
  const gewijzigd: number[] = [];
  const oude: number[] = [];
  let begin = 0;

  /** Updates the counts when the cells of a candidate change from `eerst` to `later`. */
  const countRuimte = (c: number, eerst: number, later: number, stap: number) => {
    const eind = ondergrenzenVan.start[c + 1]!;
    for (let o = ondergrenzenVan.start[c]!; o < eind; o++) {
      const r = ondergrenzenVan.wie[o]!;
      const { cellen } = ondergrenzen[r]!;
      if (eerst & cellen && !(later & cellen)) ruimte[r] = ruimte[r]! + stap;
    }
  };
  const applyLimit = (c: number, bits: number) => {
    const oud = masker[c]!;
    const nieuw = oud & bits;
    if (nieuw === oud) return true;
    gewijzigd.push(c);
    oude.push(oud);
    masker[c] = nieuw;
    countRuimte(c, oud, nieuw, -1);
    if (nieuw === 0 && vast[c]) return false;
    wachtrij.push(c);
    return true;
  };
  const applyFix = (c: number) => {
    if (vast[c]) return true;
    if (masker[c] === 0) return false;
    vast[c] = 1;
    rij.push(c);
    wachtrij.push(c);
    return rij.length <= plaatsen;
  };

  const followBuren = (c: number) => {
    if (!botsen) return true;
    let verboden = -1;
    for (let j = 0; j < q; j++) if (masker[c]! & (1 << j)) verboden &= botsMet[j]!;
    if (verboden === 0) return true;
    const eind = paren.start[c + 1]!;
    for (let b = paren.start[c]!; b < eind; b++) {
      if (!applyLimit(paren.buren[b]!, ~verboden)) return false;
    }
    return true;
  };
  const followGroepen = (c: number) => {
    const eind = groepenVan.start[c + 1]!;
    for (let g = groepenVan.start[c]!; g < eind; g++) {
      const { leden, hoogstens, cellen } = groepen[groepenVan.wie[g]!]!;
      let zeker = 0;
      for (const d of leden) if (vast[d] && !(masker[d]! & ~cellen)) zeker++;
      if (zeker > hoogstens) return false;
      if (zeker < hoogstens) continue;
      // This is never a contradiction: a candidate that must be chosen keeps a cell outside these.
      for (const d of leden) if (!vast[d] || masker[d]! & ~cellen) applyLimit(d, ~cellen);
    }
    return true;
  };
  const followSamen = (c: number) => {
    const eind = samenVan.start[c + 1]!;
    for (let s = samenVan.start[c]!; s < eind; s++) {
      for (const d of samen[samenVan.wie[s]!]!) {
        if (vast[c] ? !applyFix(d) : !applyLimit(d, 0)) return false;
      }
    }
    return true;
  };

  /** When no more candidates are left than a number asks, all of them must be chosen. */
  const followOndergrens = (r: number) => {
    const { leden, van, cellen } = ondergrenzen[r]!;
    const over = ruimte[r]!;
    if (over !== van) return over > van;
    return leden.every((c) => !(masker[c]! & cellen) || (applyLimit(c, cellen) && applyFix(c)));
  };
  const followOndergrenzen = (c: number) => {
    const eind = ondergrenzenVan.start[c + 1]!;
    for (let o = ondergrenzenVan.start[c]!; o < eind; o++) {
      if (!followOndergrens(ondergrenzenVan.wie[o]!)) return false;
    }
    return true;
  };

  const follow = () => {
    for (let c = wachtrij.pop(); c !== undefined; c = wachtrij.pop()) {
      if (!followOndergrenzen(c)) return false;
      if (vast[c]) {
        if (!followBuren(c) || !followGroepen(c) || !followSamen(c)) return false;
      } else if (masker[c] === 0 && !followSamen(c)) return false;
    }
    return true;
  };

  const start = (verplicht: readonly number[]) => {
    // Groups with a maximum of zero, and sets with a member that is not a candidate, have consequences from the start.
    for (const { leden, hoogstens, cellen } of groepen) {
      if (hoogstens === 0) for (const c of leden) applyLimit(c, ~cellen);
    }
    for (const set of samen) for (const c of set) if (masker[c] === 0) wachtrij.push(c);
    for (const c of verplicht) if (!applyFix(c)) return false;
    return ondergrenzen.every((_, r) => followOndergrens(r)) && follow();
  };

  return {
    masker,
    vast,
    rij,
    reset: (nieuwMasker, verplicht) => {
      masker.set(nieuwMasker);
      vast.fill(0);
      rij.length = 0;
      wachtrij.length = 0;
      ondergrenzen.forEach(({ leden, cellen }, r) => {
        ruimte[r] = leden.reduce((som, c) => ((masker[c]! & cellen) === 0 ? som : som + 1), 0);
      });
      const goed = start(verplicht);
      gewijzigd.length = 0;
      oude.length = 0;
      begin = rij.length;
      return goed;
    },
    restore: () => {
      for (let i = gewijzigd.length - 1; i >= 0; i--) {
        const c = gewijzigd[i]!;
        countRuimte(c, oude[i]!, masker[c]!, 1);
        masker[c] = oude[i]!;
      }
      gewijzigd.length = 0;
      oude.length = 0;
      for (let i = begin; i < rij.length; i++) vast[rij[i]!] = 0;
      rij.length = begin;
      wachtrij.length = 0;
    },
    limit: (c, bits) => {
      wachtrij.length = 0;
      return applyLimit(c, bits) && follow();
    },
    fix: (c) => {
      wachtrij.length = 0;
      return applyFix(c) && follow();
    },
  };
}
