import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import type { Wijzigingen } from './findAnders.js';

/** The changes of areas since the year before, by year, as tables give them. */
export function listWijzigingen(tabellen: readonly Kerncijfertabel[]): Wijzigingen {
  const jaren = new Map<number, Map<string, Gebied['wijziging']>>();
  for (const { code, jaar, soort, wijziging } of tabellen.flatMap(({ gebieden }) => gebieden)) {
    const gezegd = soort === 'land' ? 'geen' : wijziging;
    if (gezegd === undefined) continue;
    const codes = jaren.get(jaar) ?? new Map<string, Gebied['wijziging']>();
    codes.set(code, gezegd);
    jaren.set(jaar, codes);
  }
  return jaren;
}
