import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Patroon } from '../probleem/keuzeprobleem.js';
import type { Lijst } from './createLijsten.js';
import { sortVerder } from './sortVerder.js';

// These loops run for every subproblem: a checked reader makes a search up to a third slower. Every loop stays within what it reads.

const GEEN = -1;
/** Marks a slot in a path that stays empty. */
const LEEG = -2;
/** Higher than any total, and small enough to add half units exactly: see `GROOTSTE_SOM`. */
const ONMISBAAR = 2 ** 51;

/**
 * Solves the numbers alone: the assignment of candidates to cells with the highest total value, every candidate at most once. It is a flow
 * from candidates over cells with few sinks, solved by successive longest augmenting paths (Ahuja, Magnanti and Orlin, Network Flows, 1993,
 * chapter 9) on a graph with only the cells as nodes. A cell with a minimum and a maximum may have empty slots; each is an extra candidate
 * of value 0. Candidates that must be chosen enter first, and never leave again.
 *
 * The object is a workspace: every `solve` overwrites the previous result.
 */
export interface Relaxatie {
  /** Whether every cell can be filled. The results below are valid only then. */
  readonly solve: (masker: Int32Array, verplicht: readonly number[], patroon: Patroon) => boolean;
  /** The cell of each candidate, or -1. */
  readonly toewijzing: Int16Array;
  /** The chosen candidates, in the order in which they entered. */
  readonly gekozen: Int32Array;
  /** The number of elements of `gekozen` in use. */
  readonly aantal: () => number;
  readonly waarde: () => number;
  /**
   * After a solve, per cell: the value of one more slot; about -2^51, far below any total, when nothing can fill it. These are dual
   * prices: to give up a candidate in cell `j` with value `v` costs at least `v - prijs[j]`.
   */
  readonly findPrijzen: () => Float64Array;
  /**
   * After `findPrijzen`: whether this is the only assignment of this value. Another assignment would replace a candidate whose value is
   * exactly its price, or would move candidates in a circle at no cost.
   *
   * @param vast - 1 for a candidate that must be chosen
   */
  readonly isEnige: (vast: Uint8Array) => boolean;
}

/** The position of the lowest bit. */
const lowest = (bits: number) => 31 - Math.clz32(bits & -bits);

export function createRelaxatie(
  probleem: Pick<Celprobleem, 'aantalKandidaten' | 'aantalCellen' | 'hoogstens'>,
  waarden: Float64Array,
  lijsten: readonly Lijst[],
): Relaxatie {
  const { aantalKandidaten: n, aantalCellen: q, hoogstens } = probleem;
  const toewijzing = new Int16Array(n).fill(GEEN);
  const gekozen = new Int32Array(Math.min(hoogstens, n));
  const gevuld = new Int32Array(q);
  const leeg = new Int32Array(q);
  const wijzer = new Int32Array(q);
  // The best move of a chosen candidate from one cell to another: the gain, and the candidate.
  const winst = new Float64Array(q * q);
  const wie = new Int32Array(q * q);
  // For each cell, as bits: the cells to which one of its candidates can move; mostly few.
  const zetten = new Int32Array(q);
  const afstand = new Float64Array(q);
  const vorige = new Int32Array(q);
  const begin = new Int32Array(q);
  let masker: Int32Array = new Int32Array(0);
  let van: Int32Array = new Int32Array(0);
  let tot: Int32Array = new Int32Array(0);
  let aantal = 0;
  let waarde = 0;

  const updateWinst = (i: number) => {
    const rij = i * q;
    for (let over = zetten[i]!; over !== 0; over &= over - 1) {
      winst[rij + lowest(over)] = Number.NEGATIVE_INFINITY;
    }
    const anders = ~(1 << i);
    let bits = 0;
    for (let p = 0; p < aantal; p++) {
      const c = gekozen[p]!;
      if (toewijzing[c] !== i) continue;
      const open = masker[c]! & anders;
      if (open === 0) continue;
      bits |= open;
      const hier = waarden[i * n + c]!;
      for (let over = open; over !== 0; over &= over - 1) {
        const k = lowest(over);
        const verschil = waarden[k * n + c]! - hier;
        if (verschil > winst[rij + k]!) {
          winst[rij + k] = verschil;
          wie[rij + k] = c;
        }
      }
    }
    zetten[i] = bits;
  };

  /** Longest paths over the cells, from the values in `afstand`. An optimal assignment has no cycle that gains. */
  const extendPaden = () => {
    for (let ronde = 1; ronde < q; ronde++) {
      let beter = false;
      for (let i = 0; i < q; i++) {
        const hier = afstand[i]!;
        if (hier === Number.NEGATIVE_INFINITY) continue;
        for (let over = zetten[i]!; over !== 0; over &= over - 1) {
          const k = lowest(over);
          const daar = hier + winst[i * q + k]!;
          if (daar > afstand[k]!) {
            afstand[k] = daar;
            vorige[k] = i;
            beter = true;
          }
        }
      }
      if (!beter) return;
    }
  };

  /** Brings a candidate in at the start of the path to cell `eind`, and moves one candidate at every step of that path. */
  const walkPad = (eind: number) => {
    let k = eind;
    while (vorige[k] !== GEEN) {
      const i = vorige[k]!;
      toewijzing[wie[i * q + k]!] = k;
      k = i;
    }
    const c = begin[k]!;
    if (c === LEEG) leeg[k] = leeg[k]! + 1;
    else {
      toewijzing[c] = k;
      gekozen[aantal++] = c;
    }
    gevuld[eind] = gevuld[eind]! + 1;
    waarde += afstand[eind]!;
    for (k = eind; k !== GEEN; k = vorige[k]!) updateWinst(k);
  };

  const findEinde = () => {
    let eind = GEEN;
    let best = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < q; j++) {
      if (gevuld[j]! < tot[j]! && afstand[j]! > best) {
        best = afstand[j]!;
        eind = j;
      }
    }
    return eind;
  };

  const startBuiten = () => {
    for (let j = 0; j < q; j++) {
      const lijst = lijsten[j]!;
      const { leden } = lijst;
      const bit = 1 << j;
      let w = wijzer[j]!;
      while (w < leden.length) {
        if (w === lijst.klaar) sortVerder(lijst, waarden, j * n);
        const c = leden[w]!;
        if (toewijzing[c] === GEEN && masker[c]! & bit) break;
        w++;
      }
      wijzer[j] = w;
      vorige[j] = GEEN;
      begin[j] = LEEG;
      afstand[j] = Number.NEGATIVE_INFINITY;
      if (w < leden.length) {
        const c = leden[w]!;
        begin[j] = c;
        afstand[j] = waarden[j * n + c]!;
      }
      if (leeg[j]! < tot[j]! - van[j]! && afstand[j]! < 0) {
        begin[j] = LEEG;
        afstand[j] = 0;
      }
    }
    extendPaden();
  };

  const solve = (nieuwMasker: Int32Array, verplicht: readonly number[], patroon: Patroon) => {
    masker = nieuwMasker;
    ({ van, tot } = patroon);
    let plaatsen = 0;
    for (let j = 0; j < q; j++) plaatsen += tot[j]!;
    for (let p = 0; p < aantal; p++) toewijzing[gekozen[p]!] = GEEN;
    aantal = 0;
    waarde = 0;
    gevuld.fill(0);
    leeg.fill(0);
    wijzer.fill(0);
    winst.fill(Number.NEGATIVE_INFINITY);
    zetten.fill(0);
    if (verplicht.length > plaatsen) return false;
    for (const c of verplicht) {
      for (let j = 0; j < q; j++) {
        vorige[j] = GEEN;
        begin[j] = c;
        afstand[j] = masker[c]! & (1 << j) ? waarden[j * n + c]! : Number.NEGATIVE_INFINITY;
      }
      extendPaden();
      const eind = findEinde();
      if (eind === GEEN) return false;
      walkPad(eind);
    }
    for (let p = verplicht.length; p < plaatsen; p++) {
      startBuiten();
      const eind = findEinde();
      if (eind === GEEN) return false;
      walkPad(eind);
    }
    return true;
  };

  const findPrijzen = () => {
    startBuiten();
    let onbereikbaar = false;
    for (let j = 0; j < q; j++) {
      if (afstand[j] !== Number.NEGATIVE_INFINITY) continue;
      afstand[j] = -ONMISBAAR;
      onbereikbaar = true;
    }
    // In cells that no outside candidate can enter, candidates can still change places.
    if (onbereikbaar) extendPaden();
    return afstand;
  };

  const isEnige = (vast: Uint8Array) => {
    for (let p = 0; p < aantal; p++) {
      const c = gekozen[p]!;
      const j = toewijzing[c]!;
      if (!vast[c] && !(waarden[j * n + c]! > afstand[j]!)) return false;
    }
    for (let j = 0; j < q; j++) if (leeg[j]! > 0 && !(afstand[j]! < 0)) return false;
    // The moves that cost nothing, as bits per cell. Cells to which none of them leads are removed until only circles remain.
    let over = 0;
    for (let j = 0; j < q; j++) over |= 1 << j;
    for (let weg = -1; weg !== 0; ) {
      weg = 0;
      for (let k = 0; k < q; k++) {
        if (!(over & (1 << k))) continue;
        let bereikt = false;
        for (let i = 0; i < q && !bereikt; i++) {
          bereikt = i !== k && (over & (1 << i)) !== 0 && afstand[i]! + winst[i * q + k]! === afstand[k]!;
        }
        if (!bereikt) weg |= 1 << k;
      }
      over &= ~weg;
    }
    return over === 0;
  };

  return { solve, isEnige, toewijzing, gekozen, aantal: () => aantal, waarde: () => waarde, findPrijzen };
}
