import type { Paren } from './createParen.js';

/** The maximum number of vakken: more do not fit in the bits of a number. */
export const MEESTE_VAKKEN = 30;

/**
 * Sums of whole numbers are exact below 2^53. This bound leaves room for a bonus of the same size beside the values, and for a sum of several
 * choices.
 */
export const GROOTSTE_SOM = 2 ** 49;

/** The numbers to choose in every vak: the minimum and the maximum. */
export interface Patroon {
  readonly van: Int32Array;
  readonly tot: Int32Array;
}

/** Of the members at most `hoogstens` may be chosen for one of the vakken in the bits `vakken`. */
export interface Groep {
  readonly leden: Int32Array;
  readonly hoogstens: number;
  readonly vakken: number;
}

/** The number of members chosen for one of the vakken in the bits `vakken` is from `van` up to and including `tot`. */
export interface Telregel {
  readonly leden: Int32Array;
  readonly van: number;
  readonly tot: number;
  readonly vakken: number;
}

/** A weight per candidate, and the band for the sum over the chosen candidates. */
export interface Band {
  readonly gewichten: Float64Array;
  readonly minimaal: number;
  readonly maximaal: number;
}

/** The total of these values, laid out as those of the problem, must be at least `minimaal`. */
export interface Vloer {
  readonly waarden: Float64Array;
  readonly minimaal: number;
}

/**
 * A choice in numbers: candidates for vakken, each candidate for at most one vak, so that the total value is as high as it can be.
 * Candidates are numbered in order of precedence, which decides between choices of equal value. Values are whole numbers of units, so
 * that sums are exact and do not depend on the order of adding; the highest value times the number of places is at most `GROOTSTE_SOM`.
 */
export interface Keuzeprobleem {
  /** The numbers to choose in every vak. */
  readonly vakken: Patroon;
  /** Per candidate the vakken it may be chosen for, as bits. */
  readonly masker: Int32Array;
  /** `waarden[vak * aantalKandidaten + kandidaat]`. */
  readonly waarden: Float64Array;
  /** Candidates that must be chosen. */
  readonly verplicht: readonly number[];
  readonly tellingen: readonly Telregel[];
  readonly groepen: readonly Groep[];
  /** Sets of candidates that are all chosen, or none of them. */
  readonly samen: readonly Int32Array[];
  /** The pairs of neighbours; needed when neighbours may clash or earn a bonus. */
  readonly paren: Paren | undefined;
  /** Vakken as bits: candidates chosen for these vakken may not be neighbours of each other. */
  readonly botsingen: readonly number[];
  /** The bonus for a pair of chosen neighbours. */
  readonly bonus: number;
  readonly band: Band | undefined;
  /** Totals that must be reached besides. */
  readonly vloeren: readonly Vloer[];
}
