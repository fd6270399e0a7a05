import { i32 } from '../../rekenen/index.js';

/** Candidates of one kind: for one vak, and counted alike. */
export interface Soort {
  readonly vak: number;
  readonly kandidaten: readonly number[];
}

/**
 * The candidates of each kind, in ascending order. A candidate that may be chosen for several vakken is in several kinds.
 *
 * @param masker - per candidate its vakken as bits
 * @param klassen - per candidate its class, counted from 0
 */
export function listSoorten(masker: Int32Array, klassen: Int32Array, aantalVakken: number): Soort[] {
  const aantal = klassen.reduce((hoogste, klasse) => Math.max(hoogste, klasse), 0) + 1;
  const soorten: { vak: number; kandidaten: number[] }[] = [];
  for (let s = 0; s < aantal * aantalVakken; s++) soorten.push({ vak: s % aantalVakken, kandidaten: [] });
  for (let c = 0; c < masker.length; c++) {
    for (let open = i32(masker, c); open !== 0; open &= open - 1) {
      const vak = 31 - Math.clz32(open & -open);
      soorten[i32(klassen, c) * aantalVakken + vak]?.kandidaten.push(c);
    }
  }
  return soorten.filter(({ kandidaten }) => kandidaten.length > 0);
}
