import type { Tak } from '../model/boom.js';
import type { Aggregatiewijze } from '../model/routekaart.js';

/** What stands below a thema, at any depth, with its part in the score of the thema. */
export interface Afstammeling extends Pick<Tak, 'soort' | 'id' | 'positie'> {
  /** How far below the thema: 0 for a child of it. */
  readonly diepte: number;
  /** Its own scores; NaN where missing. */
  readonly kolom: Float64Array;
  /**
   * Its part in the score of the thema. The parts of the children of the thema add up to that score. Never NaN; 0 where the score is
   * missing.
   */
  readonly deel: Float64Array;
}

/** The result of aggregating the scores directly below a thema. */
export interface Knoopuitkomst {
  /** NaN when too few of the scores below are available. */
  readonly scores: Float64Array;
  /** Every child, each followed by everything below it. The parts of the children of a child add up to the part of that child. */
  readonly delen: readonly Afstammeling[];
}

/** What stands directly below a thema. */
export interface Kind extends Pick<Tak, 'soort' | 'id' | 'positie'> {
  /** Its scores; NaN where missing. */
  readonly kolom: Float64Array;
  /** Not negative; the weights of all children together are above 0. */
  readonly gewicht: number;
  /** Everything below it, with the parts in the score of this child; empty for a criterion. */
  readonly onder: readonly Afstammeling[];
}

/** The input of `aggregateKolommen`. */
export interface Knoopinvoer {
  readonly aantal: number;
  readonly kinderen: readonly Kind[];
  readonly aggregatie: Aggregatiewijze;
  /** The share of the weight of the children that must have a score. */
  readonly dekking: number;
}

/** The scores of a mean, and the part of each child. */
export interface Gemiddelde {
  readonly scores: Float64Array;
  readonly delen: readonly { readonly kind: Kind; readonly deel: Float64Array }[];
}
