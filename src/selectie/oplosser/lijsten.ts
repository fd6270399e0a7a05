import type { Opgave } from '../opgave/opgave.js';

/** For every cell its candidates, highest value first, ties in order of precedence. */
export function createLijsten(
  opgave: Pick<Opgave, 'aantalKandidaten' | 'aantalCellen' | 'masker'>,
  waarden: Float64Array,
): Int32Array[] {
  const { aantalKandidaten: n, aantalCellen: q, masker } = opgave;
  return Array.from({ length: q }, (_, j) => {
    const bit = 1 << j;
    let lengte = 0;
    for (let c = 0; c < n; c++) if ((masker[c] as number) & bit) lengte++;
    const lijst = new Int32Array(lengte);
    lengte = 0;
    for (let c = 0; c < n; c++) if ((masker[c] as number) & bit) lijst[lengte++] = c;
    const vanaf = j * n;
    return lijst.sort((a, b) => (waarden[vanaf + b] as number) - (waarden[vanaf + a] as number) || a - b);
  });
}
