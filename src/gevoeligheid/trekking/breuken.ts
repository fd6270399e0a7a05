import { f64 } from '../../rekenen/index.js';

/**
 * The score of every row as `vast + maal * (p + q t) / (r + s t)`; t is the weight that moves. For a row without gaps in the level, r is 1
 * and s is 0 except for rounding: then the score is a straight line.
 */
export interface Breuken {
  readonly vast: Float64Array;
  readonly maal: Float64Array;
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly r: Float64Array;
  readonly s: Float64Array;
}

export function valueAt({ vast, maal, p, q, r, s }: Breuken, i: number, t: number): number {
  return f64(vast, i) + (f64(maal, i) * (f64(p, i) + f64(q, i) * t)) / (f64(r, i) + f64(s, i) * t);
}

/** Weights that differ less than this are the same weight, except for rounding. */
export const AFRONDING = 1e-9;

/** A weight just beyond a crossing, towards 0 or 1. */
export function stepPast(kruising: number, einde: 0 | 1): number {
  const ruimte = einde - kruising;
  return kruising + Math.sign(ruimte) * Math.min(1e-6, Math.abs(ruimte) / 2);
}

/** Whether `j` is ahead of `i` by more than rounding. Two rows that touch, or that are always equal, can differ by rounding. */
export function passes(breuken: Breuken, i: number, j: number, t: number): boolean {
  const eigen = valueAt(breuken, i, t);
  return valueAt(breuken, j, t) - eigen > 1e-13 * (1 + Math.abs(eigen));
}
