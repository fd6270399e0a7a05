/** The units of a block as ranks: equal values have the same rank. */
export interface Kendallblok {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
