/** A square of 100 m of CBS, with the people who live in it and the buurt in which its middle lies. */
export interface Vierkant {
  /** The corner at its south-west in hundreds of metres of RD: `E2269N5800` begins at x 226,900 and y 580,000. */
  readonly code: string;
  /** A whole number; 0 for a square without inhabitants (`-99998` or `nihil` in a file of CBS). */
  readonly inwoners: number;
  /** Code of its buurt. */
  readonly buurt: string;
}
