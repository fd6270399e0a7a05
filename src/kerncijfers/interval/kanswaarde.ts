/** A whole number with its weight: its chance is the weight over the sum of all weights. */
export interface Kanswaarde {
  readonly waarde: number;
  /** A whole number above 0. */
  readonly gewicht: number;
}
