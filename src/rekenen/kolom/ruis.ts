import { roundGetal } from '../../kern/huis.js';

/**
 * Numbers that differ no more than this times their size are equal: what rounding makes of the same sum in another order. One digit
 * more than `roundGetal` keeps, so that rounded numbers that differ stay apart.
 */
export const RUIS = 1e-12;

/** Whether two numbers are equal but for rounding. */
export function isGelijk(a: number, b: number): boolean {
  return Math.abs(a - b) <= RUIS * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * A computed number without its noise: the number of 12 digits that it is but for rounding, or else itself. So no score differs
 * from what it was by more than its own noise, and contributions still add up to it.
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

/** What two scores of a column may differ and be equal all the same; NaN takes no part. */
export function measureRuis(kolom: Float64Array): number {
  return RUIS * kolom.reduce((a, score) => (Number.isNaN(score) ? a : Math.max(a, Math.abs(score))), 0);
}

/** The same for many numbers of one size, to which 12 digits are so many decimals: quicker. */
export function makeCleaner(grootste: number): (getal: number) => number {
  const decimalen = 12 - Math.ceil(Math.log10(grootste));
  // Of a size beyond these a power of ten is no longer exact.
  if (!(decimalen >= 0 && decimalen <= 22)) return (getal) => cleanGetal(getal, grootste);
  const tien = 10 ** decimalen;
  const ruis = 1e-14 * grootste;
  return (getal) => snap(getal, Math.round(getal * tien) / tien, ruis);
}

/** Whether a column of which these are the ends has no spread but noise. Of no values at all the lowest is above the highest. */
export function isConstant({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): boolean {
  return minimum === maximum || (minimum < maximum && isGelijk(minimum, maximum));
}

/** Between these a number, and a difference of it that is no noise, has a fourth power that is neither infinite nor nothing. */
const KLEINST = 2 ** -100;
const GROOTST = 2 ** 250;

/** The power of two by which numbers up to `grootste` can be reckoned with; 1 unless they are absurdly large or small. */
export function findSchaalfactor(grootste: number): number {
  if (grootste === 0 || (grootste >= KLEINST && grootste <= GROOTST)) return 1;
  return 2 ** Math.min(1000, -Math.floor(Math.log2(grootste)));
}

/** Whether a number that was chosen, such as a bound, can be reckoned with. */
export function isBruikbaar(getal: number): boolean {
  return getal === 0 || (Math.abs(getal) >= 1e-150 && Math.abs(getal) <= 1e150);
}
