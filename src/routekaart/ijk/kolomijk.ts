/** The values of a column from low to high, each once, with how many there are up to and including it. */
export interface Waardenverdeling {
  /** Values that differ by rounding only are one value: the lowest. */
  readonly waarden: Float64Array;
  readonly tot: Float64Array;
}

/** The shares in the list of quantiles: 0, 5, 10 up to 100 %. */
export const KWANTIELSTAPPEN = 20;

/**
 * What the values of a reference set look like: all that a normalisation needs of other values than the one that it scores. The values are
 * those after gaps were filled in and extremes treated; with a target band minus their distance to it. With `aantal` 0 nothing else may
 * be read.
 */
export interface Kolomijk {
  readonly aantal: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly gemiddelde: number;
  /** Standard deviation, divisor n - 1; 0 for one value. */
  readonly spreiding: number;
  readonly mediaan: number;
  /** The median of the distances to the median. */
  readonly mad: number;
  /** The square root of the sum of the squares. */
  readonly norm: number;
  /** From the lowest to the highest in {@link KWANTIELSTAPPEN} equal steps of the number of values. */
  readonly kwantielen: Float64Array;
  /** Every value; absent when it was not kept. Then the quantiles tell about where a value stands. */
  readonly verdeling: Waardenverdeling | undefined;
}
