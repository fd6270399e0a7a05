import type { Criteriumkolom } from '../../routekaart/huis.js';

/**
 * Lists the rows that get no score, whatever the weights, because they miss a required criterion (rule `weigeren`).
 *
 * @param matrix - normalised scores, row after row
 * @param weg - position of the criterion that is left out, or -1. The rule of that criterion then does not hold
 */
export function listGeweigerd(kolommen: readonly Criteriumkolom[], matrix: Float64Array, weg: number): number[] {
  const streng = kolommen.flatMap(({ criterium, telt }, k) =>
    telt && k !== weg && criterium.ontbrekend?.regel === 'weigeren' ? [k] : [],
  );
  const uit: number[] = [];
  // Most documents have no such criterion. Then there is nothing to look through.
  if (streng.length === 0) return uit;
  for (let i = 0; i * kolommen.length < matrix.length; i++)
    if (streng.some((k) => Number.isNaN(matrix[i * kolommen.length + k]))) uit.push(i);
  return uit;
}
