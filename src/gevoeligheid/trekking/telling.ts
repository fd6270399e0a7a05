/** A class of ranks, both ends included. */
export interface Rangklasse {
  readonly van: number;
  readonly tot: number;
}

/** Counts and extremes of draws, by buurt: the same in whatever order the draws are counted. */
export interface Rangtellingen {
  /** Per buurt, class after class: how often its rank was in the class; and after the last class how often it had no score. */
  readonly verdeling: Uint32Array;
  /** How often its rank was at most k. */
  readonly inTop: Uint32Array;
  readonly besteRang: Int32Array;
  readonly slechtsteRang: Int32Array;
  readonly laagsteScore: Float64Array;
  readonly hoogsteScore: Float64Array;
}

/** Sums over draws, by buurt. Their last digits depend on the order in which they are added. */
export interface Sommen {
  readonly somRang: Float64Array;
  readonly somRang2: Float64Array;
  /** Sums of the differences from the score without uncertainty. */
  readonly somScore: Float64Array;
  readonly somScore2: Float64Array;
  /** The buurten that were first in some draw, in table order. */
  readonly eersteRijen: Int32Array;
  /** Per row of `eersteRijen`, criterion after criterion: the sum of the weights over the draws in which it was first. */
  readonly eersteGewichten: Float64Array;
}

/**
 * The sums of `2 ** niveau` blocks of draws, from block `nummer * 2 ** niveau` on (counted from 0): a node of the binary tree by which sums are
 * added.
 */
export interface Somknoop extends Sommen {
  readonly niveau: number;
  readonly nummer: number;
}

/** What is kept of all draws: per buurt, never per draw. */
export interface Telling extends Rangtellingen, Sommen {
  readonly klassen: readonly Rangklasse[];
}
