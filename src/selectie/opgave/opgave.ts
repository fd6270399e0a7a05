/** The maximum number of cells (and of quota): more do not fit in the bits of a number. */
export const MEESTE_CELLEN = 30;

/** At most `hoogstens` of the members may be chosen for one of the cells in the bits `cellen`. */
export interface Groep {
  /** The position of its rule, or another unique number. */
  readonly regel: number;
  readonly leden: Int32Array;
  readonly hoogstens: number;
  readonly cellen: number;
}

/** A rule `aantal_met`: the number of members chosen for one of the cells in the bits `cellen` is from `van` up to and including `tot`. */
export interface Telling {
  /** As in `Groep`. */
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

/** The total of these values must be at least `minimaal`, the value that an earlier step of the objective has reached. */
export interface Vloer {
  readonly waarden: Float64Array;
  readonly minimaal: number;
}

/** Inhabitants per candidate, and the band for the sum over the chosen candidates. */
export interface Inwonerband {
  readonly inwoners: Float64Array;
  readonly minimaal: number;
  readonly maximaal: number;
}

/** The numbers to choose in every cell: the minimum and the maximum. */
export interface Patroon {
  readonly van: Int32Array;
  readonly tot: Int32Array;
}

/**
 * A selection problem in numbers. Candidates are numbered in order of precedence, cells in the order of their quota. A cell is a quotum,
 * or the part of it whose candidates count alike for the rules `aantal_met`. When that gives too many cells, or too many ways to divide
 * the numbers over them, the cells are the quota and the search itself checks the rules: see `tellingZoekt`. Values are whole numbers of
 * units (10^-decimals), so that sums are exact and do not depend on the order of adding.
 */
export interface Opgave {
  readonly aantalKandidaten: number;
  readonly aantalCellen: number;
  /** Per cell the position of its quotum. */
  readonly quotumVan: Int32Array;
  /** The ways to divide the numbers over the cells: a selection follows one of them. */
  readonly patronen: readonly Patroon[];
  /** The numbers to choose in every quotum. */
  readonly quota: Patroon;
  /** The rules `aantal_met`. */
  readonly tellingen: readonly Telling[];
  /** True when the `patronen` leave these rules out, so that the search must check them. */
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
  readonly groepen: readonly Groep[];
  readonly buren: Burenlijst | undefined;
  /** For each cell, as bits: the cells in which no neighbour of its candidates may be chosen. */
  readonly botsMet: Int32Array;
  /** The bonus for a pair of chosen neighbours. */
  readonly bonus: number;
  /** Sets of candidates that are all chosen, or none of them. */
  readonly samen: readonly Int32Array[];
  readonly band: Inwonerband | undefined;
  readonly vloeren: readonly Vloer[];
}
