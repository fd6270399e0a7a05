const TINY = 1e-300;

/** What can be divided by: the number itself, or next to nothing in the place of less. */
export function keepFromZero(getal: number): number {
  return Math.abs(getal) < TINY ? TINY : getal;
}
