import type { Lineairprobleem } from 'buurtaanpak/selectie';

/** Tries every choice: the best value with all choices that have it, or `undefined` when none obeys the rows. */
export function solveAlles({ waarden, rijen }: Lineairprobleem) {
  const tel = (kolommen: Iterable<number>, getallen: Float64Array, keuze: readonly number[]) =>
    [...kolommen].reduce((som, kolom, plaats) => som + (keuze[kolom] ?? 0) * (getallen[plaats] ?? 0), 0);
  let beste: { waarde: number; keuzes: (readonly number[])[] } | undefined;
  for (let nummer = 0; nummer < 2 ** waarden.length; nummer++) {
    const keuze = Array.from(waarden, (_, kolom) => (nummer >> kolom) & 1);
    const mag = rijen.every(({ kolommen, coefficienten, van, tot }) => {
      const som = tel(kolommen, coefficienten, keuze);
      return van <= som && som <= tot;
    });
    if (!mag) continue;
    const waarde = tel(waarden.keys(), waarden, keuze);
    if (beste === undefined || waarde > beste.waarde) beste = { waarde, keuzes: [keuze] };
    else if (waarde === beste.waarde) beste.keuzes.push(keuze);
  }
  return beste;
}
