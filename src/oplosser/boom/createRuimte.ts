import { i32 } from '../../rekenen/index.js';
import { type Certificaat, createCertificaat, type Getuige } from '../certificaat/createCertificaat.js';
import type { Bereik } from '../certificaat/sumGrens.js';
import { createSimplex } from '../duaal/createSimplex.js';
import type { Model } from '../model/model.js';
import { readWaarden } from '../model/readWaarden.js';
import type { Rij } from '../model/rij.js';
import { createBonussnijder } from '../sneden/createBonussnijder.js';
import { createKlieksnijder } from '../sneden/createKlieksnijder.js';
import { createLuieSnijder } from '../sneden/createLuieSnijder.js';
import type { Snijder } from '../sneden/snede.js';
import { createGrenzen } from './createGrenzen.js';
import type { Knoop } from './knoop.js';
import type { Teller } from './teller.js';

/** A subproblem that is not closed. */
export interface Stand {
  /** Nothing in it is worth more, in units. */
  readonly grens: number;
  /** The solution of the linear problem, or `undefined` when the simplex gave no answer that holds. Overwritten by the next one. */
  readonly kolommen: Float64Array | undefined;
}

/** The linear problem of a model, on which subproblems are solved one after the other. */
export interface Ruimte {
  /** The value of one unit. */
  readonly eenheid: () => number;
  /** The bounds of the columns in the whole problem; a search may narrow them. */
  readonly laag: Float64Array;
  readonly hoog: Float64Array;
  /** The bounds of the columns in the subproblem that was solved last. */
  readonly hier: { readonly laag: Float64Array; readonly hoog: Float64Array };
  /** Other values: per vak and candidate, as in the problem. */
  readonly setWaarden: (waarden: Float64Array) => void;
  /** Solves a subproblem. `undefined`: it is proven that nothing in it is worth `drempel` units. */
  readonly solve: (knoop: Knoop, drempel: () => number, teller: Teller) => Stand | undefined;
  /** The multipliers of the bound of the whole problem. */
  readonly getuige: () => Getuige | undefined;
  readonly certificaat: () => Certificaat;
}

/** What the simplex may do. */
export interface Inspanning {
  /** The pivots of one run. Default: 5000. A lower number only makes a search longer: it closes less. */
  readonly meestePivots?: number | undefined;
}

/** Rounds of cuts at the whole problem, and in a subproblem. */
const RONDEN_WORTEL = 200;
const RONDEN = 30;
/** With this many more cuts than after the last time, those that do not bind are removed. */
const TEVEEL = 60;

function createSnijders(model: Model): Snijder[] {
  const { paren, botsingen } = model.probleem;
  const soorten = paren === undefined ? [] : [...new Set(botsingen)].filter((bits) => bits !== 0);
  return [
    createLuieSnijder(model),
    ...soorten.map((bits) => createKlieksnijder(model, paren as NonNullable<typeof paren>, bits)),
    ...(model.paren.length > 0 ? [createBonussnijder(model)] : []),
  ];
}

/** The largest number of a row, apart from its sign; 1 when it has none. */
function findGrootste(rij: Float64Array | undefined): number {
  if (rij === undefined) return 1;
  let grootste = 0;
  for (let i = 0; i < rij.length; i++) {
    const getal = rij[i]!;
    if (getal > grootste) grootste = getal;
    else if (-getal > grootste) grootste = -getal;
  }
  return grootste === 0 ? 1 : grootste;
}

/** A row with two bounds: where it has none, the lowest or the highest sum that its columns can have. Then any basis is dual feasible. */
function boundRij({ kolommen, coefficienten, van, tot }: Rij): Rij {
  let laagst = 0;
  let hoogst = coefficienten === undefined ? kolommen.length : 0;
  for (const a of coefficienten ?? []) {
    if (a < 0) laagst += a;
    else hoogst += a;
  }
  return {
    kolommen,
    coefficienten,
    van: van === Number.NEGATIVE_INFINITY ? laagst : van,
    tot: tot === Number.POSITIVE_INFINITY ? hoogst : tot,
  };
}

export function createRuimte(model: Model, { meestePivots = 5000 }: Inspanning = {}): Ruimte {
  const { aantalKolommen: n, aantalBogen, vakVan, probleem, cellen } = model;
  const aantalKandidaten = probleem.masker.length;
  const laag = new Float64Array(n);
  const hoog = new Float64Array(n).fill(1);
  const kolommen = new Float64Array(n);
  const simplex = createSimplex(n, new Float64Array(n));
  const snijders = createSnijders(model);
  const rijen: Rij[] = [];
  const schalen: number[] = [];
  // For a cut its key, for any other row `undefined`.
  const sleutels: (string | undefined)[] = [];
  const erbij = new Set<string>();
  /** The row of a cell, or of the number chosen for some vakken, once a subproblem has bounds for it. */
  const rijVan = new Map<number, number>();
  let eenheid = 1;
  let certificaat: Certificaat;
  let wortel: Getuige | undefined;
  let opgeruimd = 0;
  let prijzen = new Float64Array(64);

  const addRij = (open: Rij, sleutel: string | undefined) => {
    const rij = boundRij(open);
    const { kolommen: wie, coefficienten, van, tot } = rij;
    const schaal = findGrootste(coefficienten);
    const gedeeld = schaal === 1 ? coefficienten : coefficienten?.map((a) => a / schaal);
    simplex.addRij(wie, gedeeld, van / schaal, tot / schaal);
    rijen.push(rij);
    schalen.push(schaal);
    sleutels.push(sleutel);
    if (sleutel !== undefined) erbij.add(sleutel);
    if (rijen.length > prijzen.length) prijzen = new Float64Array(2 * rijen.length);
  };
  for (const rij of model.rijen) addRij(rij, undefined);

  const setWaarden = (perVak: Float64Array) => {
    const { waarden, eenheid: deler } = readWaarden(model, perVak);
    eenheid = deler;
    const schaal = findGrootste(waarden);
    certificaat = createCertificaat(waarden, rijen, schalen, schaal);
    const gedeeld = new Float64Array(n);
    for (let k = 0; k < n; k++) gedeeld[k] = waarden[k]! / schaal;
    simplex.setWaarden(gedeeld);
    wortel = undefined;
  };
  setWaarden(probleem.waarden);

  const removeRijen = () => {
    const weg = new Set(simplex.removeRijen((r) => sleutels[r] !== undefined));
    if (weg.size === 0) return;
    const nieuw = new Map<number, number>();
    let over = 0;
    rijen.forEach((_, r) => {
      if (!weg.has(r)) nieuw.set(r, over++);
    });
    for (const r of weg) erbij.delete(sleutels[r] as string);
    for (const [r, naar] of nieuw) {
      rijen[naar] = rijen[r] as Rij;
      schalen[naar] = schalen[r] as number;
      sleutels[naar] = sleutels[r];
    }
    rijen.length = over;
    schalen.length = over;
    sleutels.length = over;
    for (const [variabele, r] of rijVan) rijVan.set(variabele, nieuw.get(r) as number);
  };

  /** The row of a variable that is no column. */
  const findRij = (variabele: number) => {
    let r = rijVan.get(variabele);
    if (r === undefined) {
      const bits = variabele - n - cellen.length - 1;
      const wie =
        cellen[variabele - n] ?? Int32Array.from(vakVan.keys()).filter((b) => ((bits >> i32(vakVan, b)) & 1) === 1);
      r = rijen.length;
      addRij({ kolommen: wie, coefficienten: undefined, van: 0, tot: wie.length }, undefined);
      rijVan.set(variabele, r);
    }
    return r;
  };
  const grenzen = createGrenzen(model, laag, hoog);
  const rijLaag: number[] = [];
  const rijHoog: number[] = [];
  const bereik: Bereik = { laag: grenzen.laag, hoog: grenzen.hoog, rijLaag, rijHoog };

  /** Brings the bounds to a subproblem; `false` when they contradict each other. */
  const enter = (knoop: Knoop) => {
    const mogelijk = grenzen.enter(knoop);
    for (const variabele of grenzen.rijen.keys()) findRij(variabele);
    rijLaag.length = 0;
    rijHoog.length = 0;
    for (const { van, tot } of rijen) {
      rijLaag.push(van);
      rijHoog.push(tot);
    }
    for (const [variabele, [l, h]] of grenzen.rijen) {
      const r = findRij(variabele);
      rijLaag[r] = Math.max(rijLaag[r] as number, l);
      rijHoog[r] = Math.min(rijHoog[r] as number, h);
    }
    if (!mogelijk) return false;
    simplex.setKolomgrenzen(bereik.laag, bereik.hoog);
    for (let r = 0; r < rijen.length; r++) {
      if (rijLaag[r]! > rijHoog[r]!) return false;
      simplex.setGrenzen(n + r, rijLaag[r]! / schalen[r]!, rijHoog[r]! / schalen[r]!);
    }
    return true;
  };

  /** Adds rows that the solution breaks, the worst first. */
  const cut = () => {
    const sneden = snijders.flatMap((snij) => snij(kolommen, erbij));
    const meest = Math.max(60, Math.min(400, aantalKandidaten));
    if (sneden.length > meest) sneden.sort((a, b) => b.tekort - a.tekort);
    for (const { rij, sleutel } of sneden.slice(0, meest)) {
      addRij(rij, sleutel);
      rijLaag.push(rijen.at(-1)!.van);
      rijHoog.push(rijen.at(-1)!.tot);
    }
    return sneden.length;
  };

  const isGebroken = () => {
    for (let b = 0; b < aantalBogen; b++) if (kolommen[b]! > 1e-6 && kolommen[b]! < 1 - 1e-6) return true;
    return false;
  };

  /** Whether the columns can still have every sum that the decisions ask for. */
  const isMogelijk = () => {
    for (const [variabele, [l, h]] of grenzen.rijen) {
      let minst = 0;
      let meest = 0;
      for (const k of rijen[findRij(variabele)]!.kolommen) {
        minst += bereik.laag[k]!;
        meest += bereik.hoog[k]!;
      }
      if (meest < l || minst > h) return false;
    }
    return true;
  };

  /** Runs the simplex, and once more from a table without rounding when it did not end, or ended with a contradiction that does not hold. */
  const run = (teller: Teller): 'optimaal' | 'weerlegd' | 'onbekend' => {
    for (let keer = 0; keer < 2; keer++) {
      const voor = simplex.pivots();
      const afloop = simplex.solve(meestePivots);
      teller.pivots += simplex.pivots() - voor;
      if (afloop === 'optimaal') return afloop;
      if (afloop === 'onhaalbaar') {
        simplex.readPrijzen(prijzen);
        if (certificaat.isWeerlegd(prijzen, bereik)) return 'weerlegd';
      }
      simplex.rebuild();
    }
    return 'onbekend';
  };

  const solve = (knoop: Knoop, drempel: () => number, teller: Teller): Stand | undefined => {
    const isWortel = knoop.ouder === undefined;
    if (rijen.length > opgeruimd + TEVEEL) {
      removeRijen();
      opgeruimd = rijen.length;
    }
    if (!enter(knoop)) return undefined;
    let grens = knoop.grens;
    let traag = 0;
    for (let ronde = 0; ; ronde++) {
      const afloop = run(teller);
      if (afloop === 'weerlegd') return undefined;
      if (afloop === 'onbekend') return isMogelijk() ? { grens, kolommen: undefined } : undefined;
      simplex.readPrijzen(prijzen);
      const nieuw = certificaat.findGrens(prijzen, bereik);
      const vorige = grens;
      grens = Math.min(grens, nieuw);
      if (grens < drempel()) return undefined;
      if (isWortel && nieuw === grens) wortel = certificaat.getuige();
      simplex.readKolommen(kolommen);
      if (ronde >= (isWortel ? RONDEN_WORTEL : RONDEN)) break;
      if (!isWortel && vorige - grens < 1e-4 * Math.abs(grens) && ++traag > 6 && isGebroken()) break;
      if (cut() === 0) break;
    }
    return { grens, kolommen };
  };

  return {
    eenheid: () => eenheid,
    laag,
    hoog,
    hier: grenzen,
    setWaarden,
    solve,
    getuige: () => wortel,
    certificaat: () => certificaat,
  };
}
