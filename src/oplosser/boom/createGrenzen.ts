import { i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import type { Knoop } from './knoop.js';

// These loops run for every subproblem: a checked reader makes a search up to a third slower. Every loop stays within what it reads.

/** The bounds of the variables in a subproblem. */
export interface Grenzen {
  readonly laag: Float64Array;
  readonly hoog: Float64Array;
  /** The bounds of variables that are no columns. */
  readonly rijen: ReadonlyMap<number, readonly [number, number]>;
  /** Brings the bounds to a subproblem; `false` when they contradict each other. */
  readonly enter: (knoop: Knoop) => boolean;
}

/**
 * Bounds that follow from the decisions of a subproblem: a candidate chosen for one vak is not chosen for another, and its neighbours are
 * not chosen where they clash.
 */
export function createGrenzen(model: Model, beginLaag: Float64Array, beginHoog: Float64Array): Grenzen {
  const { aantalBogen, aantalKolommen: n, kandidaatVan, vakVan, eersteBoog } = model;
  const { paren, botsingen } = model.probleem;
  const laag = new Float64Array(n);
  const hoog = new Float64Array(n);
  const rijen = new Map<number, readonly [number, number]>();
  const pad: Knoop[] = [];

  /** Closes the arcs of a candidate for the vakken in `bits`; `false` when one of them is chosen. */
  const close = (c: number, bits: number, behalve: number) => {
    for (let b = eersteBoog[c]!; b < eersteBoog[c + 1]!; b++) {
      if (b === behalve || !((bits >> vakVan[b]!) & 1)) continue;
      if (laag[b] === 1) return false;
      hoog[b] = 0;
    }
    return true;
  };

  const choose = (boog: number) => {
    const c = kandidaatVan[boog]!;
    if (!close(c, -1, boog)) return false;
    if (paren === undefined) return true;
    for (const bits of botsingen) {
      if (!((bits >> vakVan[boog]!) & 1)) continue;
      for (let p = i32(paren.start, c); p < i32(paren.start, c + 1); p++)
        if (!close(i32(paren.buren, p), bits, -1)) return false;
    }
    return true;
  };

  const apply = ({ variabele: v, laag: l, hoog: h }: Knoop) => {
    if (v >= n) {
      const [nuLaag, nuHoog] = rijen.get(v) ?? [0, Number.POSITIVE_INFINITY];
      rijen.set(v, [Math.max(nuLaag, l), Math.min(nuHoog, h)]);
      return true;
    }
    const was = laag[v]!;
    laag[v] = Math.max(was, l);
    hoog[v] = Math.min(hoog[v]!, h);
    if (laag[v]! > hoog[v]!) return false;
    return was === 1 || laag[v] === 0 || v >= aantalBogen || choose(v);
  };

  return {
    laag,
    hoog,
    rijen,
    enter: (knoop) => {
      laag.set(beginLaag);
      hoog.set(beginHoog);
      rijen.clear();
      pad.length = 0;
      for (let k: Knoop | undefined = knoop; k?.ouder !== undefined; k = k.ouder) pad.push(k);
      for (let stap = pad.pop(); stap !== undefined; stap = pad.pop()) if (!apply(stap)) return false;
      return true;
    },
  };
}
