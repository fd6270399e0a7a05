import type { Getuige, Restant } from '../certificaat/createCertificaat.js';

/** A witness with its bound, and what it leaves of each column. */
export interface Getuigenis extends Restant {
  readonly getuige: Getuige;
}

/**
 * The bound of a witness, in units rounded down, for what leaves the place that the witness puts it at: a column with this rest, or a row with
 * this multiplier. The bound of the witness was rounded down, so that it is up to one unit higher; the rest may have been rounded.
 */
export function boundVerlies({ grens, getuige: { maal } }: Getuigenis, rest: number): number {
  const verlies = Math.abs(rest) * (1 - 2 ** -50);
  return grens + Math.floor((maal - 1 - verlies) / maal);
}
