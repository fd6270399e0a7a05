/** The cases of an analysis as columns. */
export interface Casussen {
  readonly gevallen: readonly string[];
  readonly condities: readonly string[];
  /** Per condition the membership of every case. */
  readonly lid: readonly Float64Array[];
  readonly uitkomst: Float64Array;
  /** Per case the number of its block. */
  readonly blok: Int32Array;
}

/** The cut-offs of a truth table. */
export interface Grenzen {
  readonly inclusiegrens: number;
  readonly prigrens: number;
  readonly frequentiegrens: number;
}
