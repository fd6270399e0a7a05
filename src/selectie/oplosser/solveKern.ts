import type { Regel } from '../model/regel.js';
import { createOpgave } from '../opgave/createOpgave.js';
import { createWaarToets } from '../opgave/createWaarToets.js';
import type { Opgave } from '../opgave/opgave.js';
import { narrowVraagstuk, type Vraagstuk } from '../opgave/vraagstuk.js';
import { solveDoel, type Uitkomst } from './solveDoel.js';
import { solveOpgave } from './solveOpgave.js';

/** With fewer candidates than this, a core saves nothing. */
const KLEIN = 400;
/** The core starts with this many times the number of candidates that can be chosen, for each kind. */
const BEGIN = 4;

/** A solved problem, possibly with fewer candidates. It is proven that no selection with one of the others is as good. */
export interface Opgelost {
  readonly vraagstuk: Vraagstuk;
  readonly opgave: Opgave;
  readonly uitkomst: Uitkomst;
}

/** The maximum number of ways to divide numbers over cells that are listed. */
const MEESTE_PATRONEN = 20_000;

/**
 * Solves with all candidates at once. When the search itself checks the rules `aantal_met` and does not finish within half of the budget,
 * the rest of the budget goes to the ways to divide the numbers over the cells, if these can be listed.
 */
function solveVerdeeld(vraagstuk: Vraagstuk, budget: number): Opgelost {
  const { quota, doel } = vraagstuk;
  const solve = (opgave: Opgave, deel: number): Opgelost => {
    return { vraagstuk, opgave, uitkomst: solveDoel(opgave, quota, doel, deel) };
  };
  const opgave = createOpgave(vraagstuk);
  if (!opgave.tellingZoekt) return solve(opgave, budget);
  const eerst = solve(opgave, Math.ceil(budget / 2));
  if (isAf(eerst.uitkomst)) return eerst;
  const verdeeld = createOpgave(vraagstuk, { meestePatronen: MEESTE_PATRONEN });
  if (verdeeld.tellingZoekt) return eerst;
  const later = solve(verdeeld, Math.max(1, budget - eerst.uitkomst.knopen));
  const beste = isBeter(later.uitkomst, eerst.uitkomst) ? later : eerst;
  return { ...beste, uitkomst: { ...beste.uitkomst, knopen: eerst.uitkomst.knopen + later.uitkomst.knopen } };
}

/** The search is complete. */
function isAf({ volledig, toewijzing, gelijkspel }: Uitkomst): boolean {
  return volledig && (toewijzing === undefined || gelijkspel !== 'onbeslist');
}

/** Whether one outcome is more informative than another. */
function isBeter(een: Uitkomst, ander: Uitkomst): boolean {
  const rang = (uitkomst: Uitkomst) => Number(uitkomst.volledig) + Number(isAf(uitkomst));
  const waarde = ({ stappen }: Uitkomst) => stappen[0]?.waarde ?? Number.NEGATIVE_INFINITY;
  const verschil = rang(een) - rang(ander);
  return verschil > 0 || (verschil === 0 && waarde(een) > waarde(ander));
}

/** The candidates that rules need by name. */
function listGenoemd(vraagstuk: Vraagstuk): number[] {
  const codes = (regel: Regel) =>
    regel.soort === 'vast' ? [regel.code] : regel.soort === 'samen' || regel.soort === 'niet_samen' ? regel.codes : [];
  return vraagstuk.regels.flatMap((regel) => codes(regel).map((code) => vraagstuk.index.get(code) as number));
}

/** The candidates of each kind with their values. A kind is a quotum with the rules `aantal_met` that count the candidate. */
function listSoorten(vraagstuk: Vraagstuk, masker: Int32Array) {
  const { quota, gebieden, volgorde } = vraagstuk;
  const n = masker.length;
  // Groups of candidates that are counted alike by the rules so far. Each next rule splits them.
  const groep = new Int32Array(n);
  let groepen = 1;
  for (const regel of vraagstuk.regels) {
    if (regel.soort !== 'aantal_met') continue;
    const toets = createWaarToets(regel.waar, gebieden);
    const delen = new Int32Array(2 * groepen).fill(-1);
    groepen = 0;
    for (let c = 0; c < n; c++) {
      if (masker[c] === 0) continue;
      const deel = 2 * (groep[c] as number) + (toets(volgorde[c] as number) ? 1 : 0);
      if (delen[deel] === -1) delen[deel] = groepen++;
      groep[c] = delen[deel] as number;
    }
  }
  const soorten = Array.from({ length: groepen * quota.length }, (_, s) => ({
    j: s % quota.length,
    kandidaten: [] as number[],
  }));
  for (let c = 0; c < n; c++) {
    for (let open = masker[c] as number; open !== 0; open &= open - 1) {
      const j = 31 - Math.clz32(open & -open);
      soorten[(groep[c] as number) * quota.length + j]?.kandidaten.push(c);
    }
  }
  return soorten.filter(({ kandidaten }) => kandidaten.length > 0);
}

/** The cell of a quotum that a candidate is in. */
function findCel({ quotumVan, masker }: Opgave, kandidaat: number, quotum: number): number {
  return quotumVan.findIndex((j, cel) => j === quotum && (((masker[kandidaat] as number) >> cel) & 1) === 1);
}

/** The value that only the given number of candidates reach; -Infinity when there are no more candidates than that. */
function findGrens(waarden: Float64Array, vanaf: number, kandidaten: readonly number[], aantal: number): number {
  if (kandidaten.length <= aantal) return Number.NEGATIVE_INFINITY;
  // The best so far, lowest first.
  const beste = new Float64Array(aantal).fill(Number.NEGATIVE_INFINITY);
  for (const c of kandidaten) {
    const waarde = waarden[vanaf + c] as number;
    if (waarde <= (beste[0] as number)) continue;
    let i = 1;
    for (; i < aantal && (beste[i] as number) < waarde; i++) beste[i - 1] = beste[i] as number;
    beste[i - 1] = waarde;
  }
  return beste[0] as number;
}

/**
 * Solves a problem with many candidates by way of a core: the best candidates of each kind. For every candidate outside the core, the
 * prices of the solution must prove that no selection with it is as good. Otherwise it is added to the core, and the problem is solved
 * again. This works only for the objective `totaal`, because the prices are about that; other objectives take all candidates at once.
 *
 * @param masker - per candidate its quota as bits, after the rules that concern single buurten
 * @param waarden - `waarden[quotum * aantalKandidaten + kandidaat]`
 */
export function solveKern(vraagstuk: Vraagstuk, masker: Int32Array, waarden: Float64Array): Opgelost {
  const { quota, doel, budget } = vraagstuk;
  const n = masker.length;
  const solveAlles = (rest: number, al: number): Opgelost => {
    const opgelost = solveVerdeeld(vraagstuk, Math.max(1, rest));
    return { ...opgelost, uitkomst: { ...opgelost.uitkomst, knopen: opgelost.uitkomst.knopen + al } };
  };
  if (n <= KLEIN || doel.soort !== 'totaal') return solveAlles(budget, 0);
  const soorten = listSoorten(vraagstuk, masker);
  const inKern = new Uint8Array(n);
  for (const c of listGenoemd(vraagstuk)) inKern[c] = 1;
  let plaatsen = 0;
  for (const { aantal } of quota) plaatsen += typeof aantal === 'number' ? aantal : aantal.tot;
  for (const { j, kandidaten } of soorten) {
    const grens = findGrens(waarden, j * n, kandidaten, Math.max(1, BEGIN * plaatsen));
    for (const c of kandidaten) if ((waarden[j * n + c] as number) >= grens) inKern[c] = 1;
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
    // A core does not help when it holds nearly all candidates, as with equal scores, or when part of the budget is not enough to solve
    // it.
    if (2 * kern.length > n || 2 * knopen > budget) return solveAlles(budget - knopen, knopen);
    const klein = narrowVraagstuk(vraagstuk, Int32Array.from(kern));
    const opgave = createOpgave(klein);
    const oplossing = solveOpgave(opgave, { budget: Math.ceil((budget - knopen) / 2), gelijkspel: true });
    knopen += oplossing.knopen;
    if (oplossing.toewijzing === undefined || !oplossing.volledig) return solveAlles(budget - knopen, knopen);
    // A candidate from outside the core can come in with neighbours, and then adds their bonus.
    const bonus = Math.max(0, opgave.hoogstens - 1) * opgave.bonus;
    let erbij = 0;
    for (const { j, kandidaten } of soorten) {
      // All candidates of a kind share a cell, and the best of them are in the core.
      const lid = kandidaten.find((c) => inKern[c]) as number;
      const cel = findCel(opgave, naarKern[lid] as number, j);
      const drempel = oplossing.drempels[cel] as number;
      for (const c of kandidaten) {
        if (inKern[c] || (waarden[j * n + c] as number) + bonus < drempel) continue;
        inKern[c] = 1;
        erbij++;
      }
    }
    if (erbij > 0) continue;
    const { toewijzing, waarde, bovengrens, volledig, gelijkspel } = oplossing;
    return {
      vraagstuk: klein,
      opgave,
      uitkomst: { toewijzing, stappen: [{ waarde, bovengrens }], volledig, gelijkspel, knopen },
    };
  }
}
