/** Above this many cells (and so quota) the sets of cells no longer fit in the bits of a number. */
export const MEESTE_CELLEN = 30;

/** At most `hoogstens` of the members may be chosen for one of the cells in the bits `cellen`. */
export interface Groep {
  readonly leden: Int32Array;
  readonly hoogstens: number;
  readonly cellen: number;
}

/** Neighbours in compressed rows: those of `c` are `buren[start[c]]` up to `buren[start[c + 1]]`, sorted. */
export interface Burenlijst {
  readonly start: Int32Array;
  readonly buren: Int32Array;
}

/** The total of these values must be at least `minimaal`: what an earlier step of the objective has reached. */
export interface Vloer {
  readonly waarden: Float64Array;
  readonly minimaal: number;
}

/** Inhabitants per candidate, and the band for all chosen together. */
export interface Inwonerband {
  readonly inwoners: Float64Array;
  readonly minimaal: number;
  readonly maximaal: number;
}

/** How many to choose in every cell: at least and at most. */
export interface Patroon {
  readonly van: Int32Array;
  readonly tot: Int32Array;
}

/**
 * A selection problem in numbers. Candidates are numbered in order of precedence, cells in the order of their quota. A cell is a
 * quotum, or a part of it: the candidates that count alike for the rules `aantal_met`. Values are whole numbers of units
 * (10^-decimals), so that sums are exact and do not depend on the order of adding.
 */
export interface Opgave {
  readonly aantalKandidaten: number;
  readonly aantalCellen: number;
  /** Per cell the position of its quotum. */
  readonly quotumVan: Int32Array;
  /** The ways to divide the numbers over the cells: a selection follows one of them. */
  readonly patronen: readonly Patroon[];
  /** In all ways together at least and at most so many are chosen. */
  readonly minstens: number;
  readonly hoogstens: number;
  /** Per candidate the cells it may be chosen for, as bits. */
  readonly masker: Int32Array;
  /** Candidates that must be chosen. */
  readonly verplicht: readonly number[];
  /** `waarden[cel * aantalKandidaten + kandidaat]`. */
  readonly waarden: Float64Array;
  readonly groepen: readonly Groep[];
  readonly buren: Burenlijst | undefined;
  /** Per cell the cells, as bits, in which no neighbour may be chosen. */
  readonly botsMet: Int32Array;
  /** What a pair of chosen neighbours adds. */
  readonly bonus: number;
  /** Sets of which all are chosen, or none. */
  readonly samen: readonly Int32Array[];
  readonly band: Inwonerband | undefined;
  readonly vloeren: readonly Vloer[];
}
