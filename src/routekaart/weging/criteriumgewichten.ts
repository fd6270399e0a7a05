/** How far comparisons of pairs contradict each other. */
export interface Consistentie {
  /** The principal eigenvalue; equal to the number of ids when the comparisons agree with each other. */
  readonly lambdaMax: number;
  /** `(lambdaMax - n) / (n - 1)`. */
  readonly index: number;
  /** The index divided by the index of random judgements; Saaty accepts up to 0.1. It is 0 for one or two ids. */
  readonly ratio: number;
}

/** Weights, and for comparisons of pairs how consistent they are. */
export interface Criteriumgewichten {
  /** By id; they add up to 1. */
  readonly gewichten: Readonly<Record<string, number>>;
  /** With `ahp` only. */
  readonly consistentie?: Consistentie;
}
