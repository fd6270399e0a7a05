import { findOvertredingen, getWaarden, type Keuze, type Probleem, scoreVan } from './orakel.js';

/** Every selection that obeys all quota and rules, with its value in each step of the objective, by trying all. */
export function listAlle(
  probleem: Probleem,
): readonly { readonly keuze: Keuze; readonly waarden: readonly number[] }[] {
  const codes = probleem.gebieden.map(({ code }) => code).sort();
  let keuzes: Map<string, string>[] = [new Map()];
  for (const code of codes) {
    keuzes = keuzes.flatMap((keuze) => [
      keuze,
      ...probleem.quota
        .filter((quotum) => scoreVan(probleem, code, quotum) !== undefined)
        .map(({ id }) => new Map(keuze).set(code, id)),
    ]);
  }
  return keuzes
    .filter((keuze) => findOvertredingen(probleem, keuze).length === 0)
    .map((keuze) => ({ keuze, waarden: getWaarden(probleem, keuze) }));
}
