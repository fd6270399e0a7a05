const TINY = 1e-300;

/** A number that can be divided by: the number itself, or 1e-300 when its size is less than that. */
export function keepFromZero(getal: number): number {
  return Math.abs(getal) < TINY ? TINY : getal;
}
