import type { Tak } from '../model/boom.js';
import type { Aggregatiewijze } from '../model/routekaart.js';

/** What stands below a thema, at any depth, with its part in the score of the thema. */
export interface Afstammeling extends Pick<Tak, 'soort' | 'id' | 'positie'> {
  /** Its own scores; NaN where missing. */
  readonly kolom: Float64Array;
  /** Its part: over the children of the thema they add up to its score. NaN nowhere; 0 where the score is missing. */
  readonly deel: Float64Array;
}

/** The result of aggregating the scores directly below a thema. */
export interface Knoopuitkomst {
  /** NaN when too few of the scores below are available. */
  readonly scores: Float64Array;
  /** Every child, each followed by what stands below it: the parts of these add up to that of the child. */
  readonly delen: readonly Afstammeling[];
}

/** What stands directly below a thema. */
export interface Kind extends Pick<Tak, 'soort' | 'id' | 'positie'> {
  /** Its scores; NaN where missing. */
  readonly kolom: Float64Array;
  /** Not negative, and of all children together not zero. */
  readonly gewicht: number;
  /** What stands below it, with the parts in its score; empty for a criterion. */
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
