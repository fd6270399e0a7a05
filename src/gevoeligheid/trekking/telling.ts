/** A class of ranks, both ends included. */
export interface Rangklasse {
  readonly van: number;
  readonly tot: number;
}

/** What is kept of all draws: per buurt, never per draw. */
export interface Telling {
  readonly klassen: readonly Rangklasse[];
  /** Per buurt, class after class: how often its rank was in the class. */
  readonly verdeling: Uint32Array;
  readonly metScore: Uint32Array;
  readonly somRang: Float64Array;
  readonly somRang2: Float64Array;
  readonly besteRang: Int32Array;
  readonly slechtsteRang: Int32Array;
  /** How often its rank was at most k. */
  readonly inTop: Uint32Array;
  readonly somScore: Float64Array;
  readonly somScore2: Float64Array;
  readonly laagsteScore: Float64Array;
  readonly hoogsteScore: Float64Array;
  /** Per buurt, criterion after criterion: the sum of the weights over the draws in which the buurt was first. */
  readonly eersteGewichten: Float64Array;
}
