import type { Loteenheid } from './loteenheid.js';

/** The units of each block that has both sides, and the units of the other blocks. */
export function groupLotblokken(eenheden: readonly Loteenheid[]): {
  readonly blokken: readonly (readonly Loteenheid[])[];
  readonly alleen: readonly Loteenheid[];
} {
  const perBlok = new Map<string, Loteenheid[]>();
  for (const eenheid of eenheden) {
    const blok = perBlok.get(eenheid.blok);
    if (blok === undefined) perBlok.set(eenheid.blok, [eenheid]);
    else blok.push(eenheid);
  }
  const alle = [...perBlok.values()];
  const isTweezijdig = (blok: readonly Loteenheid[]) => new Set(blok.map(({ erin }) => erin)).size === 2;
  return { blokken: alle.filter(isTweezijdig), alleen: alle.filter((blok) => !isTweezijdig(blok)).flat() };
}
