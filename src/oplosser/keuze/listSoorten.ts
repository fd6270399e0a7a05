import { i32 } from '../../rekenen/index.js';

/** Candidates of one kind: for one vak, and counted alike. */
export interface Soort {
  readonly vak: number;
  readonly kandidaten: Int32Array;
}

/**
 * The candidates of each kind, in ascending order. A candidate that may be chosen for several vakken is in several kinds.
 *
 * @param masker - per candidate its vakken as bits
 * @param klassen - per candidate its class, counted from 0
 */
export function listSoorten(masker: Int32Array, klassen: Int32Array, aantalVakken: number): Soort[] {
  let klasse = 0;
  for (const een of klassen) klasse = Math.max(klasse, een);
  const aantallen = new Int32Array((klasse + 1) * aantalVakken);
  const visit = (put: (soort: number, kandidaat: number) => void) => {
    for (let c = 0; c < masker.length; c++) {
      for (let open = i32(masker, c); open !== 0; open &= open - 1) {
        put(i32(klassen, c) * aantalVakken + 31 - Math.clz32(open & -open), c);
      }
    }
  };
  visit((soort) => {
    aantallen[soort] = i32(aantallen, soort) + 1;
  });
  const rijen = Array.from(aantallen, (aantal) => new Int32Array(aantal));
  aantallen.fill(0);
  visit((soort, c) => {
    const plaats = i32(aantallen, soort);
    (rijen[soort] as Int32Array)[plaats] = c;
    aantallen[soort] = plaats + 1;
  });
  return rijen.flatMap((kandidaten, soort) =>
    kandidaten.length === 0 ? [] : [{ vak: soort % aantalVakken, kandidaten }],
  );
}
