import { f64, i32 } from '../../rekenen/index.js';
import { createCelprobleem } from '../cellen/createCelprobleem.js';
import { solveDoel } from '../keuze/solveDoel.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { findGrenswaarde } from './findGrenswaarde.js';
import { listSoorten } from './listSoorten.js';
import type { Rekendoel } from './solveCellen.js';
import { solveTotaal } from './solveTotaal.js';
import type { Uitkomst } from './uitkomst.js';

/** With fewer candidates than this, a core saves nothing. */
const KLEIN = 400;
/** The core starts with this many times the number of candidates that can be chosen, for each kind. */
const BEGIN = 4;

/** A problem that is put into numbers only when needed: for all candidates, or for a core. */
export interface Kernvraag extends Pick<Keuzeprobleem, 'masker' | 'waarden'> {
  /** The number of candidates that can be chosen. */
  readonly plaatsen: number;
  readonly doel: Rekendoel;
  readonly budget: number;
  /** The problem with all candidates, or with only these, in ascending order. */
  readonly create: (kandidaten?: Int32Array) => Keuzeprobleem;
  /** Per candidate a class, counted from 0: the `tellingen` count candidates of one class alike. */
  readonly listKlassen: () => Int32Array;
  /** The candidates that must be in every core. */
  readonly listGenoemd: () => readonly number[];
}

/** A solved problem, possibly with fewer candidates. It is proven that a solution with a candidate that was left out is never as good. */
export interface Kernoplossing {
  readonly uitkomst: Uitkomst;
  /** The candidates of the problem that was solved, in ascending order; `undefined` when it has all of them. */
  readonly kern: Int32Array | undefined;
}

/** The cell of a vak that a candidate is in. */
function findCel({ vakVan, masker }: Celprobleem, kandidaat: number, vak: number): number {
  return vakVan.findIndex((j, cel) => j === vak && ((i32(masker, kandidaat) >> cel) & 1) === 1);
}

/**
 * Solves a problem with many candidates by way of a core: the best candidates of each kind. For every candidate outside the core, the
 * prices of the solution must prove that no solution with it is as good. Otherwise it is added to the core, and the problem is solved
 * again. This works only for the objective `totaal`, because the prices are about that; other objectives take all candidates at once.
 */
export function solveKern(vraag: Kernvraag): Kernoplossing {
  const { masker, waarden, plaatsen, doel, budget, create } = vraag;
  const n = masker.length;
  const solveAlles = (rest: number, al: number): Kernoplossing => {
    const uitkomst = solveDoel(create(), doel, Math.max(1, rest));
    return { kern: undefined, uitkomst: { ...uitkomst, knopen: uitkomst.knopen + al } };
  };
  if (n <= KLEIN || doel.soort !== 'totaal') return solveAlles(budget, 0);
  const soorten = listSoorten(masker, vraag.listKlassen(), waarden.length / n);
  const inKern = new Uint8Array(n);
  for (const c of vraag.listGenoemd()) inKern[c] = 1;
  for (const { vak, kandidaten } of soorten) {
    const grens = findGrenswaarde(waarden, vak * n, kandidaten, Math.max(1, BEGIN * plaatsen));
    for (const c of kandidaten) if (f64(waarden, vak * n + c) >= grens) inKern[c] = 1;
  }
  let knopen = 0;
  for (;;) {
    const kern: number[] = [];
    const naarKern = new Int32Array(n).fill(-1);
    for (let c = 0; c < n; c++) {
      if (!inKern[c]) continue;
      naarKern[c] = kern.length;
      kern.push(c);
    }
    // A core does not help when it holds nearly all candidates, as with equal values, or when part of the budget is not enough to solve
    // it.
    if (2 * kern.length > n || 2 * knopen > budget) return solveAlles(budget - knopen, knopen);
    const leden = Int32Array.from(kern);
    const probleem = createCelprobleem(create(leden));
    const oplossing = solveTotaal(probleem, { budget: Math.ceil((budget - knopen) / 2), gelijkspel: true });
    knopen += oplossing.knopen;
    if (oplossing.toewijzing === undefined || !oplossing.volledig) return solveAlles(budget - knopen, knopen);
    // A candidate from outside the core can come in with neighbours, and then adds their bonus.
    const bonus = Math.max(0, probleem.hoogstens - 1) * probleem.bonus;
    let erbij = 0;
    for (const { vak, kandidaten } of soorten) {
      // All candidates of a kind share a cell, and the best of them are in the core.
      let drempel = Number.NEGATIVE_INFINITY;
      for (const lid of kandidaten) {
        if (!inKern[lid]) continue;
        drempel = f64(oplossing.drempels, findCel(probleem, i32(naarKern, lid), vak));
        break;
      }
      for (const c of kandidaten) {
        if (inKern[c] || f64(waarden, vak * n + c) + bonus < drempel) continue;
        inKern[c] = 1;
        erbij++;
      }
    }
    if (erbij > 0) continue;
    const { waarde, bovengrens, volledig, gelijkspel } = oplossing;
    const toewijzing = oplossing.toewijzing.map((cel) => (cel < 0 ? -1 : i32(probleem.vakVan, cel)));
    const stappen = [{ waarde, bovengrens }];
    return { kern: leden, uitkomst: { toewijzing, stappen, volledig, gelijkspel, knopen } };
  }
}
