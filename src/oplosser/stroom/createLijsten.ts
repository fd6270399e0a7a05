import { i32 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';

/**
 * The candidates of a cell, highest value first, ties in order of precedence. They are sorted only as far as needed, because a flow looks
 * at few more candidates than places.
 */
export interface Lijst {
  readonly leden: Int32Array;
  /** The number at the front that is sorted; the others follow in any order. */
  klaar: number;
}

/** The candidates of every cell, not sorted yet. */
export function createLijsten(probleem: Pick<Celprobleem, 'aantalKandidaten' | 'aantalCellen' | 'masker'>): Lijst[] {
  const { aantalKandidaten: n, aantalCellen: q, masker } = probleem;
  return Array.from({ length: q }, (_, j) => {
    const bit = 1 << j;
    let lengte = 0;
    for (let c = 0; c < n; c++) if (i32(masker, c) & bit) lengte++;
    const leden = new Int32Array(lengte);
    lengte = 0;
    for (let c = 0; c < n; c++) if (i32(masker, c) & bit) leden[lengte++] = c;
    return { leden, klaar: 0 };
  });
}
