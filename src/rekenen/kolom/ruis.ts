import { roundGetal } from '../../kern/huis.js';

/**
 * Two numbers are equal when they differ by at most this times their size: rounding can change the same sum in another order by that much.
 * This is one digit finer than `roundGetal`, so that two different rounded numbers stay different.
 */
export const RUIS = 1e-12;

/** Whether two numbers are equal apart from rounding. */
export function isGelijk(a: number, b: number): boolean {
  return Math.abs(a - b) <= RUIS * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * A computed number without its noise: the nearest number of 12 digits when only rounding separates the two, otherwise the number itself.
 * So a score changes by no more than its own noise, and contributions still add up to it.
 *
 * @param grootste - the size of what it was computed from
 */
export function cleanGetal(getal: number, grootste: number): number {
  return snap(getal, roundGetal(getal), 1e-14 * grootste);
}

function snap(getal: number, rond: number, ruis: number): number {
  if (Math.abs(getal) <= ruis) return 0;
  return Math.abs(rond - getal) <= ruis ? rond : getal;
}

/** The largest difference between two scores of a column that still count as equal. NaN does not count. */
export function measureRuis(kolom: Float64Array): number {
  return RUIS * kolom.reduce((a, score) => (Number.isNaN(score) ? a : Math.max(a, Math.abs(score))), 0);
}

/** {@link cleanGetal} for many numbers of one size, where 12 digits are a fixed number of decimals: faster. */
export function makeCleaner(grootste: number): (getal: number) => number {
  const decimalen = 12 - Math.ceil(Math.log10(grootste));
  // Beyond these numbers of decimals a power of ten is no longer exact.
  if (!(decimalen >= 0 && decimalen <= 22)) return (getal) => cleanGetal(getal, grootste);
  const tien = 10 ** decimalen;
  const ruis = 1e-14 * grootste;
  return (getal) => snap(getal, Math.round(getal * tien) / tien, ruis);
}

/**
 * Whether a column with this minimum and maximum varies by rounding only. `false` without values: the minimum is then above the maximum.
 */
export function isConstant({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): boolean {
  return minimum === maximum || (minimum < maximum && isGelijk(minimum, maximum));
}

/** Between these bounds the fourth power of a number, or of a difference larger than noise, is neither infinite nor 0. */
const KLEINST = 2 ** -100;
const GROOTST = 2 ** 250;

/** The power of two to multiply numbers up to `grootste` by before computing with them; 1 unless they are absurdly large or small. */
export function findSchaalfactor(grootste: number): number {
  if (grootste === 0 || (grootste >= KLEINST && grootste <= GROOTST)) return 1;
  return 2 ** Math.min(1000, -Math.floor(Math.log2(grootste)));
}

/** Whether a number that somebody chose, such as a bound, can be computed with: it is 0, or its size is from 1e-150 to 1e150. */
export function isBruikbaar(getal: number): boolean {
  return getal === 0 || (Math.abs(getal) >= 1e-150 && Math.abs(getal) <= 1e150);
}
