import type { Loteenheid } from './loteenheid.js';

/** The units of each block that has both sides, and the units of the other blocks. */
export function groupLotblokken<T extends Loteenheid>(
  eenheden: readonly T[],
): { readonly blokken: readonly (readonly T[])[]; readonly alleen: readonly T[] } {
  const perBlok = new Map<string, T[]>();
  for (const eenheid of eenheden) {
    const blok = perBlok.get(eenheid.blok);
    if (blok === undefined) perBlok.set(eenheid.blok, [eenheid]);
    else blok.push(eenheid);
  }
  const alle = [...perBlok.values()];
  const isTweezijdig = (blok: readonly T[]) => new Set(blok.map(({ erin }) => erin)).size === 2;
  return { blokken: alle.filter(isTweezijdig), alleen: alle.filter((blok) => !isTweezijdig(blok)).flat() };
}
