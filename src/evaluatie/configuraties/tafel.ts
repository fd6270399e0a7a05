import type { Voldoendematen, Waarheidsrij } from '../model/configuratieanalyse.js';

/** A combination of all conditions that occurs, without the outcome. */
export interface Tafelplaats {
  /** The combination: one bit for each condition. */
  readonly code: number;
  readonly lid: Float64Array;
  /** The cases that are more in than out of it, by number. */
  readonly eigen: readonly number[];
}

/** A row of the truth table in numbers. */
export interface Tafelrij extends Tafelplaats, Voldoendematen {
  readonly oordeel: Waarheidsrij['oordeel'];
}
