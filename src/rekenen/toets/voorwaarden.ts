import { f64 } from '../lees.js';
import type { Vierdegraads } from './isolateOvergangen.js';

/**
 * What every arrangement needs to be at least as extreme as the one found: a polynomial in x = 1/u that is 0 or lower. Row k of `machten`
 * holds the coefficients of x^k.
 */
export interface Voorwaarden {
  readonly aantal: number;
  readonly machten: readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
}

/** How many arrangements are needed, to which side of 0 is looked, from where on, and where the end may lie. */
export interface Eindezoeker {
  readonly nodig: number;
  readonly kant: -1 | 1;
  readonly van: number;
  readonly gok: number;
}

/** Beyond this the effect is the found one. */
export const DICHTST = 1e12;

/** The polynomial of one arrangement, in the distance to one side. */
export const readVoorwaarde = (
  { machten: [m0, m1, m2, m3, m4] }: Voorwaarden,
  kant: number,
  i: number,
): Vierdegraads => [f64(m0, i), kant * f64(m1, i), f64(m2, i), kant * f64(m3, i), f64(m4, i)];
