import { f64, i32 } from '../../rekenen/index.js';
import { createZoeker } from '../boom/createZoeker.js';
import { createTeller, type Zoekgrenzen } from '../boom/teller.js';
import type { Rekendoel } from '../doel/rekendoel.js';
import { solveTotaal } from '../doel/solveTotaal.js';
import { toUitkomst } from '../doel/toUitkomst.js';
import type { Uitkomst, Zoekstand } from '../doel/uitkomst.js';
import { createModel } from '../model/createModel.js';
import { countPlaatsen } from '../probleem/countPlaatsen.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { findGrenswaarde } from './findGrenswaarde.js';
import { listSoorten, type Soort } from './listSoorten.js';
import { solveDoel } from './solveDoel.js';

/** With fewer candidates than this, a core saves nothing. */
const KLEIN = 400;
/** The core starts with this many times the number of candidates that can be chosen, for each kind. */
const BEGIN = 2;

/** A problem that is put into numbers only when needed: for all candidates, or for a core. */
export interface Kernvraag extends Pick<Keuzeprobleem, 'masker' | 'waarden'> {
  /** The number of candidates that can be chosen. */
  readonly plaatsen: number;
  readonly doel: Rekendoel;
  readonly grenzen: Zoekgrenzen;
  readonly hervat?: Zoekstand | undefined;
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

/** The candidates in the core, in ascending order. */
function listLeden(inKern: Uint8Array): Int32Array {
  const leden = new Int32Array(inKern.length);
  let aantal = 0;
  for (let c = 0; c < inKern.length; c++) if (inKern[c] === 1) leden[aantal++] = c;
  return leden.slice(0, aantal);
}

/** The first core: the candidates that rules name, and the best of each kind. */
function listEersten({ masker, waarden, plaatsen, listGenoemd }: Kernvraag, soorten: readonly Soort[]): Uint8Array {
  const n = masker.length;
  const inKern = new Uint8Array(n);
  for (const c of listGenoemd()) inKern[c] = 1;
  for (const { vak, kandidaten } of soorten) {
    const grens = findGrenswaarde(waarden, vak * n, kandidaten, Math.max(1, BEGIN * plaatsen));
    for (const c of kandidaten) if (f64(waarden, vak * n + c) >= grens) inKern[c] = 1;
  }
  return inKern;
}

/**
 * Solves a problem with many candidates by way of a core: the best candidates of each kind. For every candidate outside the core, the
 * prices of the core must prove that no choice with it is as good. Otherwise it is added to the core, and the problem is solved again.
 * This works only for the objective `totaal`, because the prices are about that, and not under a band, of which the rounding depends on all
 * weights; then all candidates are taken at once.
 */
export function solveKern(vraag: Kernvraag): Kernoplossing {
  const { masker, waarden, doel, grenzen, create, hervat } = vraag;
  const n = masker.length;
  const solveAlles = (al = { knopen: 0, pivots: 0 }): Kernoplossing => {
    const rest = {
      ...grenzen,
      knopen: Math.max(1, grenzen.knopen - al.knopen),
      pivots: Math.max(1, grenzen.pivots - al.pivots),
    };
    const uitkomst = solveDoel(create(), doel, rest, hervat);
    const { knopen, pivots } = uitkomst;
    return { kern: undefined, uitkomst: { ...uitkomst, knopen: knopen + al.knopen, pivots: pivots + al.pivots } };
  };
  if (n <= KLEIN || doel.soort !== 'totaal' || hervat !== undefined) return solveAlles();
  const soorten = listSoorten(masker, vraag.listKlassen(), waarden.length / n);
  const inKern = listEersten(vraag, soorten);
  // Half of the limits, so that something is left for all candidates at once.
  const teller = createTeller({
    ...grenzen,
    knopen: Math.ceil(grenzen.knopen / 2),
    pivots: Math.ceil(grenzen.pivots / 2),
  });
  for (;;) {
    const leden = listLeden(inKern);
    // A core does not help when it holds nearly all candidates, as with equal values.
    if (2 * leden.length > n) return solveAlles(teller);
    const probleem = create(leden);
    if (probleem.band !== undefined) return solveAlles();
    const zoeker = createZoeker(createModel(probleem));
    const oplossing = solveTotaal(zoeker, teller, { gelijkspel: true });
    if (oplossing.keuze === undefined || !oplossing.volledig) return solveAlles(teller);
    zoeker.reset();
    const drempels = zoeker.findDrempels(oplossing.keuze.waarde);
    // A candidate from outside the core can come in with neighbours, and then adds their bonus.
    const hoogstens = countPlaatsen(probleem);
    const bonus = Math.max(0, hoogstens - 1) * probleem.bonus;
    const naarKern = new Int32Array(n).fill(-1);
    leden.forEach((c, i) => {
      naarKern[c] = i;
    });
    let erbij = 0;
    for (const { vak, kandidaten } of soorten) {
      // The counts treat all candidates of a kind alike, and the best of them are in the core.
      const lid = kandidaten.find((c) => i32(naarKern, c) >= 0) as number;
      const drempel = drempels(i32(naarKern, lid), vak) - bonus;
      for (const c of kandidaten) {
        if (inKern[c] === 1 || f64(waarden, vak * n + c) < drempel) continue;
        inKern[c] = 1;
        erbij++;
      }
    }
    if (erbij > 0) continue;
    const uitkomst = toUitkomst(oplossing, teller);
    // The state is about all candidates: no subproblem means the same to them.
    const toewijzing = Array.from(naarKern, (i) => uitkomst.toewijzing?.[i] ?? -1);
    const stand = uitkomst.stand && { stap: 0, beste: toewijzing, klaar: [], gelijk: -1 };
    return { kern: leden, uitkomst: { ...uitkomst, stand } };
  }
}
