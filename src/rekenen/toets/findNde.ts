import { f64 } from '../lees.js';

/**
 * The number that would be at a place (from 0) if the row were sorted, by Hoare's selection (1961): it does not sort the whole row. Changes
 * the order of the row. The row must not contain NaN.
 */
export function findNde(rij: Float64Array, plaats: number): number {
  let laag = 0;
  let hoog = rij.length - 1;
  while (laag < hoog) {
    const spil = f64(rij, (laag + hoog) >> 1);
    let i = laag;
    let j = hoog;
    while (i <= j) {
      while (f64(rij, i) < spil) i++;
      while (f64(rij, j) > spil) j--;
      if (i > j) break;
      const getal = f64(rij, i);
      rij[i] = f64(rij, j);
      rij[j] = getal;
      i++;
      j--;
    }
    if (plaats <= j) hoog = j;
    else if (plaats >= i) laag = i;
    else break;
  }
  return f64(rij, plaats);
}
