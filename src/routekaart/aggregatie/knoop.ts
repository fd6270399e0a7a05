import type { Aggregatiewijze } from '../model/routekaart.js';

/** The result of aggregating the scores directly below a thema. */
export interface Knoopuitkomst {
  /** NaN when too few of the scores below are available. */
  readonly scores: Float64Array;
  /** Per child and row its part of the score: over the children they add up to it. NaN nowhere; 0 where the score is missing. */
  readonly delen: readonly Float64Array[];
  /** Per child the parts of what stands below it: over them they add up to the part of the child. */
  readonly onder: readonly (readonly Float64Array[])[];
}

/** The input of `aggregateKolommen`. */
export interface Knoopinvoer {
  readonly aantal: number;
  /** The scores of the children; NaN where missing. */
  readonly kolommen: readonly Float64Array[];
  /** Per child the parts of its score of what stands below it; empty for a criterion. */
  readonly onder: readonly (readonly Float64Array[])[];
  /** One weight a child, not negative, not all zero. */
  readonly gewichten: readonly number[];
  readonly aggregatie: Aggregatiewijze;
  /** The share of the weight of the children that must have a score. */
  readonly dekking: number;
}
