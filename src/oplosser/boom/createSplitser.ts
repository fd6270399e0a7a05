import { f64, i16, i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import type { Stand } from './createRuimte.js';
import type { Knoop } from './knoop.js';

/** Where a subproblem is split: at most `onder`, or more. */
export interface Splitsing {
  readonly variabele: number;
  readonly onder: number;
  /** How far the variable is above `onder`. */
  readonly deel: number;
  /** The solution has an arc that is neither 0 nor 1. */
  readonly gebroken: boolean;
}

type Bereik = { readonly laag: Float64Array; readonly hoog: Float64Array };

/** Chooses where to split, and learns from every split how much the bound falls (Benichou and others, Mathematical Programming 1, 1971). */
export interface Splitser {
  /** `undefined` when nothing is left to decide. */
  readonly choose: (stand: Stand, bereik: Bereik) => Splitsing | undefined;
  readonly learn: (knoop: Knoop, grens: number) => void;
  /** A choice near a solution: the arcs with the highest values first. */
  readonly round: (kolommen: Float64Array, bereik: Bereik) => Int16Array;
}

const SPELING = 1e-6;

export function createSplitser({
  aantalBogen,
  aantalKolommen,
  cellen,
  kandidaatVan,
  vakVan,
  probleem,
}: Model): Splitser {
  // Per arc the fall of the bound for a whole step down and up, and how often it was seen.
  const val = [new Float64Array(aantalBogen), new Float64Array(aantalBogen)] as const;
  const keren = [new Int32Array(aantalBogen), new Int32Array(aantalBogen)] as const;

  const findCel = (kolommen: Float64Array): Splitsing | undefined => {
    let meest = SPELING;
    let beste: Splitsing | undefined;
    cellen.forEach((bogen, i) => {
      let som = 0;
      for (const b of bogen) som += f64(kolommen, b);
      const onder = Math.floor(som + SPELING);
      const deel = som - onder;
      const afstand = Math.min(deel, 1 - deel);
      if (afstand <= meest) return;
      meest = afstand;
      beste = { variabele: aantalKolommen + i, onder, deel, gebroken: true };
    });
    return beste;
  };

  /** The expected falls on both sides, as one number: the product of both when they are known. */
  const rate = (b: number, deel: number) => {
    const omlaag = i32(keren[0], b);
    const omhoog = i32(keren[1], b);
    if (omlaag === 0 || omhoog === 0) return Math.min(deel, 1 - deel);
    const laag = (f64(val[0], b) / omlaag) * deel;
    const hoog = (f64(val[1], b) / omhoog) * (1 - deel);
    return 1 + 1e6 * Math.max(laag, 1e-6) * Math.max(hoog, 1e-6);
  };

  const findBoog = (kolommen: Float64Array): Splitsing | undefined => {
    let meest = -1;
    let beste = -1;
    for (let b = 0; b < aantalBogen; b++) {
      const deel = f64(kolommen, b);
      if (deel < SPELING || deel > 1 - SPELING) continue;
      const oordeel = rate(b, deel);
      if (oordeel <= meest) continue;
      meest = oordeel;
      beste = b;
    }
    return beste < 0 ? undefined : { variabele: beste, onder: 0, deel: f64(kolommen, beste), gebroken: true };
  };

  /** Any arc that is not decided: a chosen one first. */
  const findOpen = (kolommen: Float64Array | undefined, { laag, hoog }: Bereik): Splitsing | undefined => {
    let open = -1;
    for (let b = 0; b < aantalBogen; b++) {
      if (f64(laag, b) === f64(hoog, b)) continue;
      if (kolommen !== undefined && f64(kolommen, b) > 0.5) return { variabele: b, onder: 0, deel: 1, gebroken: false };
      if (open < 0) open = b;
    }
    return open < 0 ? undefined : { variabele: open, onder: 0, deel: 0, gebroken: false };
  };

  return {
    choose: ({ kolommen }, bereik) => {
      if (kolommen === undefined) return findOpen(kolommen, bereik);
      return findCel(kolommen) ?? findBoog(kolommen) ?? findOpen(kolommen, bereik);
    },
    learn: ({ variabele, laag, grens: ouder, stap }, grens) => {
      if (variabele < 0 || variabele >= aantalBogen || stap < SPELING || !Number.isFinite(ouder)) return;
      const kant = laag > 0 ? 1 : 0;
      const daling = val[kant];
      const aantal = keren[kant];
      daling[variabele] = f64(daling, variabele) + Math.max(0, ouder - grens) / stap;
      aantal[variabele] = i32(aantal, variabele) + 1;
    },
    round: (kolommen, { hoog }) => {
      const toewijzing = new Int16Array(probleem.masker.length).fill(-1);
      const over = Int32Array.from(probleem.vakken.tot);
      const rang: number[] = [];
      for (let b = 0; b < aantalBogen; b++) if (f64(kolommen, b) > SPELING && f64(hoog, b) > 0) rang.push(b);
      rang.sort((a, b) => f64(kolommen, b) - f64(kolommen, a) || a - b);
      for (const b of rang) {
        const j = i32(vakVan, b);
        const c = i32(kandidaatVan, b);
        if (i16(toewijzing, c) >= 0 || i32(over, j) === 0) continue;
        toewijzing[c] = j;
        over[j] = i32(over, j) - 1;
      }
      return toewijzing;
    },
  };
}
