/** The maximum number of sets of elements that are tried. */
export const MEESTE_PROEVEN = 2000;

/** The number of sets of 1 up to and including `grootte` out of `aantal`, or Infinity when that is more than `MEESTE_PROEVEN`. */
export function countSets(aantal: number, grootte: number): number {
  let som = 0;
  let keuzes = 1;
  for (let k = 1; k <= grootte; k++) {
    keuzes = (keuzes * (aantal - k + 1)) / k;
    som += keuzes;
    if (som > MEESTE_PROEVEN) return Number.POSITIVE_INFINITY;
  }
  return som;
}
