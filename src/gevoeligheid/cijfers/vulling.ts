/** The gaps of one draw, filled with what donors have. */
export interface Vulling {
  /** The rows with a gap that is filled, in order. */
  readonly rijen: Int32Array;
  /** Writes the filled scores of a row over its gaps; `van` is where the row begins in `naar`. */
  readonly write: (rij: number, naar: Float64Array, van: number) => void;
}
