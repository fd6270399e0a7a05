/** The largest multiple on which a count may be rounded here: a distribution has up to twice as many values. */
const GROOTSTE_BASIS = 10_000;

/** Whether a number can be the multiple of random rounding. */
export const isBasis = (basis: number): boolean => Number.isInteger(basis) && basis >= 2 && basis <= GROOTSTE_BASIS;
