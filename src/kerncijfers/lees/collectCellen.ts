import type { Leeskolom, Leesplan } from '../kop/leesplan.js';

/**
 * The cells of the columns that stand in the rows of the areas themselves, by column, in the order of the areas. They are taken row by row:
 * with a table of a whole country, column by column would cost several times as much.
 *
 * @param nummers - the rows of the areas
 */
export function collectCellen(
  { rijen, kolommen }: Leesplan,
  nummers: readonly number[],
): ReadonlyMap<Leeskolom, readonly unknown[]> {
  const lijst = kolommen
    .filter(({ findRij, ontbreekt }) => findRij === undefined && !ontbreekt)
    .map((kolom) => ({ kolom, veld: kolom.veld, cellen: new Array<unknown>(nummers.length) }));
  nummers.forEach((nummer, i) => {
    const rij = rijen[nummer];
    for (const { veld, cellen } of lijst) cellen[i] = rij?.[veld];
  });
  return new Map(lijst.map(({ kolom, cellen }) => [kolom, cellen]));
}
