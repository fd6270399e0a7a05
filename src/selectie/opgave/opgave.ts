/** Above this many quota the sets of quota no longer fit in the bits of a number. */
export const MEESTE_QUOTA = 30;

/**
 * A selection problem in numbers. Candidates are numbered in order of precedence, quota in their own order. Values are whole
 * numbers of units (10^-decimals), so that sums are exact and do not depend on the order of adding.
 */
export interface Opgave {
  readonly codes: readonly string[];
  readonly aantalKandidaten: number;
  readonly aantalQuota: number;
  /** Per quotum at least and at most so many. */
  readonly van: Int32Array;
  readonly tot: Int32Array;
  /** Per candidate the quota it may be chosen for, as bits. */
  readonly masker: Int32Array;
  /** `waarden[quotum * aantalKandidaten + kandidaat]`. */
  readonly waarden: Float64Array;
}
