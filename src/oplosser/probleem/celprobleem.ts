import type { Paren } from './createParen.js';
import type { Band, Groep, Patroon, Telregel, Vloer } from './keuzeprobleem.js';

/** A group whose vakken are divided into cells. */
export interface Celgroep extends Omit<Groep, 'vakken'> {
  /** The cells as bits. */
  readonly cellen: number;
}

/** A count whose vakken are divided into cells. */
export interface Celtelling extends Omit<Telregel, 'vakken'> {
  /** The cells as bits. */
  readonly cellen: number;
}

/**
 * A `Keuzeprobleem` with its vakken divided into cells, on which the search works. A cell is a vak, or the part of it whose candidates
 * are counted alike by the `tellingen`. When that gives too many cells, or too many ways to divide the numbers over them, the cells are
 * the vakken and the search itself checks the `tellingen`: see `tellingZoekt`. Cells are numbered in the order of their vakken.
 */
export interface Celprobleem {
  readonly aantalKandidaten: number;
  readonly aantalCellen: number;
  /** Per cell its vak. */
  readonly vakVan: Int32Array;
  /** The ways to divide the numbers over the cells: a choice follows one of them. */
  readonly patronen: readonly Patroon[];
  /** The numbers to choose in every vak. */
  readonly vakken: Patroon;
  readonly tellingen: readonly Celtelling[];
  /** True when the `patronen` leave the `tellingen` out, so that the search must check them. */
  readonly tellingZoekt: boolean;
  /** The lowest and the highest number chosen over all patterns. */
  readonly minstens: number;
  readonly hoogstens: number;
  /** Per candidate the cells it may be chosen for, as bits. */
  readonly masker: Int32Array;
  /** Candidates that must be chosen. */
  readonly verplicht: readonly number[];
  /** `waarden[cel * aantalKandidaten + kandidaat]`. */
  readonly waarden: Float64Array;
  readonly groepen: readonly Celgroep[];
  readonly paren: Paren | undefined;
  /** For each cell, as bits: the cells in which no neighbour of its candidates may be chosen. */
  readonly botsMet: Int32Array;
  /** The bonus for a pair of chosen neighbours. */
  readonly bonus: number;
  /** Sets of candidates that are all chosen, or none of them. */
  readonly samen: readonly Int32Array[];
  readonly band: Band | undefined;
  /** The values that earlier steps of an objective have reached. */
  readonly vloeren: readonly Vloer[];
}
