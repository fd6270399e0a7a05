/** So many decimals at most. */
const MEESTE = 3;

/**
 * The number of decimals that a score carries. With its spread over draws: so many that the last digit is not smaller than a tenth of it.
 * Without: two of a score under 10, one of a score under 100.
 *
 * @param grootte - the largest score, without its sign
 */
export function countScoredecimalen(grootte: number, spreiding: number | undefined): number {
  if (spreiding === undefined) return grootte < 10 ? 2 : grootte < 100 ? 1 : 0;
  if (spreiding === 0) return MEESTE;
  return Math.min(MEESTE, Math.max(0, Math.floor(1e-9 - Math.log10(spreiding / 10))));
}
