import type { Kerncijferkolom } from '../../kerncijfers/index.js';

/**
 * Whether the figure in a row of the table was taken over from a whole buurt. The bounds tell: in a column of figures that were taken over, a
 * figure without bounds is that of a buurt that stayed whole. Where the column has no bounds at all, every figure was taken over.
 */
export function isOvergenomen({ nauwkeurigheid, waarden, onder, boven }: Kerncijferkolom, rij: number): boolean {
  if (nauwkeurigheid?.soort !== 'overgenomen' || Number.isNaN(waarden[rij])) return false;
  if (onder === undefined && boven === undefined) return true;
  return [onder, boven].some((grens) => grens !== undefined && !Number.isNaN(grens[rij]));
}
