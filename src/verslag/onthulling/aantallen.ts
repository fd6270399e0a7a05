/** A number of people in a publication. */
export interface Aantalcel {
  readonly id: string;
  /** A whole number, 0 or more. Absent: it is not known, as it was hidden in an earlier publication; only with `verborgen`. */
  readonly aantal?: number | undefined;
  /** True: it is not in the publication, but could be computed from numbers that are. Default: it is shown. */
  readonly verborgen?: boolean | undefined;
  /** True: an earlier publication shows it, so that it can no longer be hidden. Default: false. */
  readonly gepubliceerd?: boolean | undefined;
}

/** A sum that a reader knows: one number is the total of others. */
export interface Aantaloptelling {
  readonly totaal: string;
  readonly delen: readonly string[];
}

/**
 * Another relation that a reader knows: numbers, each times a factor, add up to something between two bounds. A difference (`nieuw = nu - toen`)
 * has the factors 1, -1 and 1 and the bounds 0 and 0; '15% of the members' has the factors 1 and -0.145, and no upper bound.
 */
export interface Aantalverband {
  readonly termen: readonly {
    readonly cel: string;
    /** Default: 1. */
    readonly maal?: number | undefined;
  }[];
  /** The least that they add up to. Default: no bound. */
  readonly van?: number | undefined;
  /** The most that they add up to. Default: no bound. */
  readonly tot?: number | undefined;
}

/** Choices of `protectAantallen`. */
export interface ProtectAantallenOptions {
  /** Numbers under it are not shown, 0 included. A whole number, 2 or more. Default: 5. */
  readonly grens?: number;
}

/** The numbers that may not be shown. Ids in the order of the cells. */
export interface Onderdrukking {
  /** The numbers under the bound. */
  readonly primair: readonly string[];
  /** Other numbers, from which the numbers under the bound could be computed. */
  readonly secundair: readonly string[];
}
