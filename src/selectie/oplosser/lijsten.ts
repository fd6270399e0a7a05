import type { Opgave } from '../opgave/opgave.js';

/**
 * The candidates of a cell, highest value first, ties in order of precedence; sorted only as far as was asked. A flow looks at few
 * more of them than there are places.
 */
export interface Lijst {
  readonly leden: Int32Array;
  /** So many at the front are in their place; the others come after them, in any order. */
  klaar: number;
}

/** How many are put in their place first; whoever asks for more gets all. */
const EERSTE = 16;

/** For every cell its candidates, not sorted yet. */
export function createLijsten(opgave: Pick<Opgave, 'aantalKandidaten' | 'aantalCellen' | 'masker'>): Lijst[] {
  const { aantalKandidaten: n, aantalCellen: q, masker } = opgave;
  return Array.from({ length: q }, (_, j) => {
    const bit = 1 << j;
    let lengte = 0;
    for (let c = 0; c < n; c++) if ((masker[c] as number) & bit) lengte++;
    const leden = new Int32Array(lengte);
    lengte = 0;
    for (let c = 0; c < n; c++) if ((masker[c] as number) & bit) leden[lengte++] = c;
    return { leden, klaar: 0 };
  });
}

/** Puts more of a list in their place; the value of candidate `c` is `waarden[vanaf + c]`. */
export function sortVerder(lijst: Lijst, waarden: Float64Array, vanaf: number): void {
  const { leden, klaar } = lijst;
  if (klaar > 0) {
    leden.subarray(klaar).sort((a, b) => (waarden[vanaf + b] as number) - (waarden[vanaf + a] as number) || a - b);
    lijst.klaar = leden.length;
    return;
  }
  const aantal = Math.min(EERSTE, leden.length);
  for (let i = 0; i < leden.length; i++) {
    const c = leden[i] as number;
    const waarde = waarden[vanaf + c] as number;
    let plek = Math.min(i, aantal);
    // The last of the front makes room, and takes the place of the one that goes before it.
    const laatste = leden[aantal - 1] as number;
    for (; plek > 0; plek--) {
      const d = leden[plek - 1] as number;
      const daar = waarden[vanaf + d] as number;
      if (daar > waarde || (daar === waarde && d < c)) break;
      if (plek < aantal) leden[plek] = d;
    }
    if (plek === aantal) continue;
    if (i >= aantal) leden[i] = laatste;
    leden[plek] = c;
  }
  lijst.klaar = aantal;
}
