import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import type { Wijzigingen } from './findAnders.js';

/** The changes of areas since the year before, by year, as tables give them. */
export function listWijzigingen(tabellen: readonly Kerncijfertabel[]): Wijzigingen {
  const jaren = new Map<number, Map<string, Gebied['wijziging']>>();
  for (const { indeling, gebieden } of tabellen) {
    const codes = jaren.get(indeling.jaar) ?? new Map<string, Gebied['wijziging']>();
    for (const { code, soort, wijziging } of gebieden) {
      const gezegd = soort === 'land' ? 'geen' : wijziging;
      if (gezegd !== undefined) codes.set(code, gezegd);
    }
    jaren.set(indeling.jaar, codes);
  }
  return jaren;
}
