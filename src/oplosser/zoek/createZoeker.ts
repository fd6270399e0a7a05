import { f64, i16, i32 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Paren } from '../probleem/createParen.js';
import type { Patroon } from '../probleem/keuzeprobleem.js';
import { createLijsten } from '../stroom/createLijsten.js';
import { createRelaxatie } from '../stroom/createRelaxatie.js';
import { createBandtoets } from '../toets/createBandtoets.js';
import { createDekkingtoets } from '../toets/createDekkingtoets.js';
import { createTeltoets } from '../toets/createTeltoets.js';
import type { Toets } from '../toets/toets.js';
import { createBeoordeling, type Oordeel } from './createBeoordeling.js';
import { createHoop, type Knoop } from './createHoop.js';
import { createToestand } from './createToestand.js';

/** The question of a search. */
export interface Zoekopdracht {
  readonly masker: Int32Array;
  readonly verplicht: readonly number[];
  /** Search only for solutions with at least this value. */
  readonly drempel: number;
  /** The maximum number of subproblems. */
  readonly budget: number;
  /** Stop at the first solution that is good enough. */
  readonly eersteGoed: boolean;
}

/** The result of a search. */
export interface Zoekresultaat {
  /** The best solution, or `undefined`. */
  readonly toewijzing: Int16Array | undefined;
  readonly waarde: number;
  /** No solution has a higher value. With `eersteGoed` this is no sharper than the bounds at the start. */
  readonly bovengrens: number;
  readonly knopen: number;
  /** The search is complete: a solution that was not found does not exist. */
  readonly volledig: boolean;
  /** No other solution has the same value. `false` when that is not known. */
  readonly enig: boolean;
}

/** The numbers are tested after this many subproblems without a solution, and at most this many times. */
const EERSTE = 4;
const MEESTE_TOETSEN = 300;

/** A solved part of the problem: its bound and its judgement. */
interface Stand {
  readonly vrij: number;
  readonly oordeel: Oordeel;
}

/** Searches a problem by branch and bound; see `createZoeker`. */
export interface Zoeker {
  readonly search: (opdracht: Zoekopdracht) => Zoekresultaat;
  /** Tells the searcher that the values of the problem have changed, and which cells are possible now. */
  readonly reload: (masker: Int32Array) => void;
  /** The upper bound of every solution of the last search with this candidate in this cell, by the prices at its start. */
  readonly findGrens: (kandidaat: number, cel: number) => number;
  /** The lowest value that a candidate outside the problem needs in a cell to be in a solution of the given value. */
  readonly findDrempel: (cel: number, waarde: number) => number;
}

/**
 * Branch and bound over the flow of `createRelaxatie`: it takes the subproblem with the highest bound first, and splits on the candidate
 * with the largest loss in both directions. Bounds come from the flow and from its dual prices (the minimum cost of clashing candidates),
 * so that most subproblems are closed without solving them. There is no recursion; memory grows with the number of subproblems.
 *
 * A search may get fewer cells than the `masker` of the problem, never more.
 */
export function createZoeker(probleem: Celprobleem): Zoeker {
  const { aantalKandidaten: n, aantalCellen: q, waarden: eigen, bonus, paren, vloeren, patronen } = probleem;
  const waarden =
    bonus > 0 && paren !== undefined
      ? addBonus(probleem, paren, probleem.masker, new Float64Array(eigen.length))
      : eigen;
  const lijsten = createLijsten(probleem);
  const relaxatie = createRelaxatie(probleem, waarden, lijsten);
  const toestand = createToestand(probleem);
  const beoordeel = createBeoordeling(probleem, waarden, toestand, relaxatie);
  const bandtoets = createBandtoets(probleem);
  const dekkingtoets = createDekkingtoets(probleem);
  // Made at its first use, because most problems are solved without it.
  let teltoets: Toets | undefined;
  const { toewijzing, gekozen } = relaxatie;
  const vloertoetsen = vloeren.map(({ waarden: hoogten, minimaal }) => ({
    relaxatie: createRelaxatie(probleem, hoogten, createLijsten(probleem)),
    minimaal,
  }));
  // Bound and prices at the start of each pattern.
  const wortels = new Float64Array(patronen.length);
  const boetes = new Float64Array(patronen.length);
  const wortelPrijzen = new Float64Array(patronen.length * q);
  // The consequences of the rules alone.
  const wortelMasker = new Int32Array(n);
  const wortelVast = new Uint8Array(n);
  const pad: Knoop[] = [];

  const measure = () => {
    let som = 0;
    const aantal = relaxatie.aantal();
    let aantalParen = 0;
    for (let p = 0; p < aantal; p++) {
      const c = i32(gekozen, p);
      som += f64(eigen, i16(toewijzing, c) * n + c);
      if (bonus === 0 || paren === undefined) continue;
      const eind = i32(paren.start, c + 1);
      for (let b = i32(paren.start, c); b < eind; b++) if (i16(toewijzing, i32(paren.buren, b)) >= 0) aantalParen++;
    }
    return som + (aantalParen / 2) * bonus;
  };

  /** The bonus that the values of chosen candidates include for neighbours that can no longer be chosen. */
  const countLoosBonus = (prijzen: Float64Array) => {
    if (bonus === 0 || paren === undefined) return 0;
    let som = 0;
    const aantal = relaxatie.aantal();
    for (let p = 0; p < aantal; p++) {
      const c = i32(gekozen, p);
      const j = i16(toewijzing, c);
      const eind = i32(paren.start, c + 1);
      let levend = 0;
      for (let b = i32(paren.start, c); b < eind; b++) if (toestand.masker[i32(paren.buren, b)] !== 0) levend++;
      const beloofd = f64(waarden, j * n + c) - f64(eigen, j * n + c);
      const loos = beloofd - Math.min(beloofd, (levend * bonus) / 2);
      const ruimte = toestand.vast[c] ? Number.POSITIVE_INFINITY : f64(waarden, j * n + c) - f64(prijzen, j);
      som += Math.min(loos, ruimte);
    }
    return som;
  };

  /** Brings the state to the subproblem `knoop`; `false` when it contradicts itself. */
  const enter = (knoop: Knoop) => {
    pad.length = 0;
    for (let k: Knoop | undefined = knoop; k?.ouder !== undefined; k = k.ouder) pad.push(k);
    toestand.restore();
    for (let stap = pad.pop(); stap !== undefined; stap = pad.pop()) {
      if (!decide(stap.kandidaat, stap.bits, stap.erin)) return false;
    }
    return true;
  };
  const decide = (c: number, welke: number, in_: boolean) => toestand.limit(c, welke) && (!in_ || toestand.fix(c));

  const isBeste = (beste: Int16Array) => {
    const aantal = relaxatie.aantal();
    for (let p = 0; p < aantal; p++) {
      const c = i32(gekozen, p);
      if (beste[c] !== toewijzing[c]) return false;
    }
    let hunne = 0;
    for (const j of beste) if (j >= 0) hunne++;
    return hunne === aantal;
  };

  const search = (opdracht: Zoekopdracht): Zoekresultaat => {
    const { masker, verplicht, budget, eersteGoed } = opdracht;
    let beste: Int16Array | undefined;
    let waarde = opdracht.drempel - 1;
    let knopen = 0;
    let enig = true;
    // Whether the last subproblem has a flow.
    let mogelijk = false;
    const hoop = createHoop();
    let gemaakt = patronen.length;
    patronen.forEach((patroon, plaats) => {
      hoop.push({
        nummer: plaats,
        ouder: undefined,
        kandidaat: -1,
        bits: -1,
        erin: false,
        grens: Number.POSITIVE_INFINITY,
        diepte: 0,
        patroon,
        plaats,
      });
    });
    wortels.fill(Number.POSITIVE_INFINITY);
    boetes.fill(0);
    const begonnen = toestand.reset(masker, verplicht);
    let getoetst = 0;

    /** Whether the numbers alone contradict each other. If they do, this test shows it early. */
    const isWeerlegd = (patroon: Patroon) => {
      if (beste !== undefined || knopen <= EERSTE || getoetst >= MEESTE_TOETSEN) return false;
      teltoets ??= createTeltoets(probleem) ?? (() => true);
      getoetst++;
      return !teltoets(toestand, patroon);
    };

    /**
     * Whether a subproblem with this bound can be skipped. A subproblem that may hold an equally good solution is opened, until such a
     * solution is known.
     */
    const isGesloten = (boven: number) => boven < waarde || (boven === waarde && (beste === undefined || !enig));

    /** Solves and judges the subproblem in the state. Gives its bound, or `undefined` when it can be closed. */
    const solve = (patroon: Patroon, boven: number): Stand | undefined => {
      knopen++;
      if (bandtoets !== undefined && !bandtoets(toestand, patroon)) return undefined;
      if (dekkingtoets !== undefined && !dekkingtoets(toestand, patroon)) return undefined;
      if (isWeerlegd(patroon)) return undefined;
      if (!relaxatie.solve(toestand.masker, toestand.rij, patroon)) return undefined;
      mogelijk = true;
      let vrij = Math.min(boven, relaxatie.waarde());
      if (isGesloten(vrij)) return undefined;
      for (const vloer of vloertoetsen) {
        // This flow exists when the flow above exists: only the values differ.
        vloer.relaxatie.solve(toestand.masker, toestand.rij, patroon);
        if (vloer.relaxatie.waarde() < vloer.minimaal) return undefined;
      }
      const prijzen = relaxatie.findPrijzen();
      const oordeel = beoordeel(prijzen);
      vrij = Math.min(vrij, relaxatie.waarde() - countLoosBonus(prijzen), relaxatie.waarde() - oordeel.boete);
      if (oordeel.geldig) {
        const echt = measure();
        if (echt > waarde) {
          waarde = echt;
          beste = Int16Array.from(toewijzing);
          enig = true;
        } else if (echt === waarde && beste !== undefined && !isBeste(beste)) enig = false;
        if (vrij <= echt) {
          // The flow tells whether other solutions are as good only when it has the same value as this solution. With a bonus that was not
          // earned, the flow has a higher value.
          if (echt === waarde && enig && !(relaxatie.waarde() === echt && relaxatie.isEnige(toestand.vast)))
            enig = false;
          return undefined;
        }
      }
      return { vrij, oordeel };
    };

    const push = (ouder: Knoop, kandidaat: number, bits: number, erin: boolean, grens: number) => {
      if (isGesloten(grens)) return;
      const { diepte, patroon, plaats } = ouder;
      hoop.push({ nummer: gemaakt++, ouder, kandidaat, bits, erin, grens, diepte: diepte + 1, patroon, plaats });
    };
    const split = (knoop: Knoop, vrij: number, oordeel: Oordeel) => {
      const { kandidaat: c, bits: welke, verliesIn, verliesUit } = oordeel.splitsing;
      const top = relaxatie.waarde();
      push(knoop, c, welke, true, Math.min(vrij, top - verliesIn));
      push(knoop, c, ~welke, false, Math.min(vrij, top - verliesUit));
    };
    /** Dives from the state to a first solution, each time in the direction of the smallest loss. */
    const dive = (patroon: Patroon, oordeel: Oordeel) => {
      let stand: Stand | undefined = { vrij: 0, oordeel };
      while (
        stand !== undefined &&
        stand.oordeel.splitsing.kandidaat !== -1 &&
        knopen < budget &&
        !(eersteGoed && beste !== undefined)
      ) {
        const { kandidaat: c, bits: welke, verliesIn, verliesUit } = stand.oordeel.splitsing;
        const in_ = verliesIn <= verliesUit;
        if (!decide(c, in_ ? welke : ~welke, in_)) return;
        stand = solve(patroon, Number.POSITIVE_INFINITY);
      }
    };

    let klaar = false;
    while (!klaar) {
      const knoop = hoop.top();
      if (knoop === undefined || (eersteGoed && beste !== undefined)) klaar = true;
      else if (isGesloten(knoop.grens)) klaar = true;
      else if (knopen >= budget) break;
      else {
        hoop.pop();
        const { patroon, plaats: p } = knoop;
        const isWortel = knoop.ouder === undefined;
        if (!begonnen || !enter(knoop)) {
          knopen++;
          if (isWortel) wortels[p] = Number.NEGATIVE_INFINITY;
          continue;
        }
        mogelijk = false;
        const stand = solve(patroon, knoop.grens);
        if (isWortel) {
          wortels[p] = mogelijk ? relaxatie.waarde() : Number.NEGATIVE_INFINITY;
          if (mogelijk) {
            // A candidate that must come in for a `telling` may come from outside, so that is no extra loss.
            boetes[p] = probleem.tellingZoekt ? 0 : (stand?.oordeel.boete ?? 0);
            wortelPrijzen.set(relaxatie.findPrijzen(), p * q);
            wortelMasker.set(toestand.masker);
            wortelVast.set(toestand.vast);
          }
        }
        if (stand === undefined) continue;
        if (!isGesloten(stand.vrij) && stand.oordeel.splitsing.kandidaat !== -1)
          split(knoop, stand.vrij, stand.oordeel);
        if (beste === undefined && (isWortel || (knopen & 63) === 0)) dive(patroon, stand.oordeel);
      }
    }
    const top = hoop.top();
    const open = top?.grens ?? Number.NEGATIVE_INFINITY;
    return {
      toewijzing: beste,
      waarde,
      bovengrens: klaar && !eersteGoed ? waarde : Math.max(open, waarde),
      knopen,
      volledig: klaar,
      enig: klaar && enig && !eersteGoed && beste !== undefined,
    };
  };

  const findGrens = (c: number, j: number) => {
    const open = i32(wortelMasker, c);
    if (!(open & (1 << j))) return Number.NEGATIVE_INFINITY;
    let hoogste = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < patronen.length; p++) {
      let best = wortelVast[c] ? Number.NEGATIVE_INFINITY : 0;
      for (let k = 0; k < q; k++) {
        if (!(open & (1 << k))) continue;
        best = Math.max(best, f64(waarden, k * n + c) - f64(wortelPrijzen, p * q + k));
      }
      const hier = f64(waarden, j * n + c) - f64(wortelPrijzen, p * q + j);
      hoogste = Math.max(hoogste, f64(wortels, p) - (best - hier));
    }
    return hoogste;
  };

  const findDrempel = (j: number, waarde: number) => {
    let laagste = Number.POSITIVE_INFINITY;
    for (let p = 0; p < patronen.length; p++) {
      // The loss of clashing candidates stays when a candidate comes in from outside, because that candidate has its own term in the dual
      // bound.
      const boven = f64(wortels, p) - f64(boetes, p);
      laagste = Math.min(laagste, waarde - boven + f64(wortelPrijzen, p * q + j));
    }
    return laagste;
  };

  const reload = (masker: Int32Array) => {
    if (paren !== undefined && waarden !== eigen) addBonus(probleem, paren, masker, waarden);
    for (const lijst of lijsten) lijst.klaar = 0;
  };

  return { search, reload, findGrens, findDrempel };
}

/** The values plus, for each candidate, half the bonus of every neighbour that may be chosen with it. This is never too low. */
function addBonus(probleem: Celprobleem, paren: Paren, masker: Int32Array, waarden: Float64Array): Float64Array {
  const { aantalKandidaten: n, aantalCellen: q, hoogstens, bonus } = probleem;
  waarden.set(probleem.waarden);
  for (let c = 0; c < n; c++) {
    let aantal = 0;
    const eind = i32(paren.start, c + 1);
    for (let b = i32(paren.start, c); b < eind; b++) if (masker[i32(paren.buren, b)] !== 0) aantal++;
    const erbij = (Math.min(aantal, Math.max(0, hoogstens - 1)) * bonus) / 2;
    for (let j = 0; j < q; j++) waarden[j * n + c] = f64(waarden, j * n + c) + erbij;
  }
  return waarden;
}
