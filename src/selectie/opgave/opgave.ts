/** Above this many cells (and so quota) the sets of cells no longer fit in the bits of a number. */
export const MEESTE_CELLEN = 30;

/** At most `hoogstens` of the members may be chosen for one of the cells in the bits `cellen`. */
export interface Groep {
  /** The position of its rule, or of another number that is its own. */
  readonly regel: number;
  readonly leden: Int32Array;
  readonly hoogstens: number;
  readonly cellen: number;
}

/** Of the members from `van` up to `tot` are chosen for one of the cells in the bits `cellen`: a rule `aantal_met`. */
export interface Telling {
  /** As of a `Groep`. */
  readonly regel: number;
  readonly leden: Int32Array;
  readonly van: number;
  readonly tot: number;
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
 * quotum, or a part of it: the candidates that count alike for the rules `aantal_met`. When these would make too many cells or ways
 * to divide the numbers over them, the cells are the quota, and the search sees to the rules: see `tellingZoekt`. Values are whole numbers of units
 * (10^-decimals), so that sums are exact and do not depend on the order of adding.
 */
export interface Opgave {
  readonly aantalKandidaten: number;
  readonly aantalCellen: number;
  /** Per cell the position of its quotum. */
  readonly quotumVan: Int32Array;
  /** The ways to divide the numbers over the cells: a selection follows one of them. */
  readonly patronen: readonly Patroon[];
  /** How many to choose in every quotum. */
  readonly quota: Patroon;
  /** The rules `aantal_met`. */
  readonly tellingen: readonly Telling[];
  /** They are not in the `patronen`, so that the search must see to them. */
  readonly tellingZoekt: boolean;
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
