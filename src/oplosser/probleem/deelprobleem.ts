/** A part of a problem: the cells still open to each candidate, and the candidates that must be chosen. */
export interface Deelprobleem {
  readonly masker: Int32Array;
  /** 1 for a candidate that must be chosen. */
  readonly vast: Uint8Array;
  /** The candidates that must be chosen. */
  readonly rij: readonly number[];
}
