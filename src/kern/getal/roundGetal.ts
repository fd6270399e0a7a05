/** How many significant digits a computed figure keeps. */
const CIJFERS = 12;
/** Between these bounds the power of ten is exact, so that a multiplication and a division round. */
const KLEINST = 1e-10;
const GROOTST = 1e22;

/**
 * Rounds a computed number to 12 significant digits. Digits beyond those are rounding noise of the computation, and may not make equal
 * things unequal. Published figures stay as they are. Figures computed from them are rounded here before they are compared, ranked or
 * stored.
 *
 * @param getal - any number
 * @returns the nearest double to the number on 12 significant digits; 0, infinity and NaN as they are
 *
 * @example
 * ```ts
 * import { roundGetal } from 'buurtaanpak/kern/huis';
 *
 * roundGetal(0.1 + 0.2); // => 0.3
 * roundGetal((128 * 1.4 + 180 * 1.4) / (128 + 180)); // => 1.4
 * ```
 */
export function roundGetal(getal: number): number {
  const grootte = Math.abs(getal);
  if (!(grootte >= KLEINST && grootte < GROOTST)) {
    return grootte > 0 && grootte < Number.POSITIVE_INFINITY ? Number(getal.toPrecision(CIJFERS)) : getal;
  }
  const macht = CIJFERS - 1 - Math.floor(Math.log10(grootte));
  if (macht < 0) return Math.round(getal / 10 ** -macht) * 10 ** -macht;
  const tien = 10 ** macht;
  return Math.round(getal * tien) / tien;
}
