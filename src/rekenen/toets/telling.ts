/** A count out of a total. */
export interface Telling {
  /** The count: a whole number from 0 up to and including `totaal`. */
  readonly aantal: number;
  /** The total, at least 1. */
  readonly totaal: number;
}
