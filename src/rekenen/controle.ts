/** Larger numbers cannot be squared and added up. */
export const GROOTSTE_GETAL = 1e100;

/** The maximum number of units for which chances are computed: with more, the rounding of factorials is too large. */
export const MEESTE_EENHEDEN = 1_000_000;
