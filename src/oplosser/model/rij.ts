/** A requirement in whole numbers: the sum of some columns, each times its coefficient, is from `van` up to and including `tot`. */
export interface Rij {
  readonly kolommen: Int32Array;
  /** `undefined`: every coefficient is 1. */
  readonly coefficienten: Float64Array | undefined;
  /** `-Infinity` when there is no minimum. */
  readonly van: number;
  /** `Infinity` when there is no maximum. */
  readonly tot: number;
}
