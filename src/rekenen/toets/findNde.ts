/**
 * The number that would stand at a place (from 0) if the row were sorted: Hoare's selection (1961), without sorting it all. Changes the
 * order of the row. No NaN.
 */
export function findNde(rij: Float64Array, plaats: number): number {
  let laag = 0;
  let hoog = rij.length - 1;
  while (laag < hoog) {
    const spil = rij[(laag + hoog) >> 1] as number;
    let i = laag;
    let j = hoog;
    while (i <= j) {
      while ((rij[i] as number) < spil) i++;
      while ((rij[j] as number) > spil) j--;
      if (i > j) break;
      const getal = rij[i] as number;
      rij[i] = rij[j] as number;
      rij[j] = getal;
      i++;
      j--;
    }
    if (plaats <= j) hoog = j;
    else if (plaats >= i) laag = i;
    else break;
  }
  return rij[plaats] as number;
}
