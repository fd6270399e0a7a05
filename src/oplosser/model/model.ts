import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import type { Rij } from './rij.js';

/** A pair of neighbours that may earn the bonus. */
export interface Bonuspaar {
  readonly a: number;
  readonly b: number;
}

/**
 * A choice as a linear problem with columns that are 0 or 1. The first columns are arcs: a candidate for a vak, by candidate and then by
 * vak. After them comes a column for every pair of neighbours that may earn the bonus.
 */
export interface Model {
  readonly probleem: Keuzeprobleem;
  readonly aantalBogen: number;
  readonly aantalKolommen: number;
  /** Per arc its candidate and its vak. */
  readonly kandidaatVan: Int32Array;
  readonly vakVan: Int32Array;
  /** The arcs of candidate `c` are `eersteBoog[c]` up to `eersteBoog[c + 1]`. */
  readonly eersteBoog: Int32Array;
  readonly paren: readonly Bonuspaar[];
  /** The requirements that the linear problem starts with. */
  readonly rijen: readonly Rij[];
  /** The requirements that it gets when a solution breaks them. */
  readonly luieRijen: readonly Rij[];
  /** Arcs of one vak that every count treats alike: a choice has a whole number of each. */
  readonly cellen: readonly Int32Array[];
}
