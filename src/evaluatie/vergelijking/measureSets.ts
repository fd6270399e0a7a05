import type { Weglaatreden } from '../model/evaluatie.js';
import { dropHalveSets } from './dropHalveSets.js';
import type { Lid, Setmeting } from './setmeting.js';
import type { Buurtenset } from './verschilvraag.js';

/** What was measured in every buurt of the sets. A set counts only with both a buurt of the programme and a comparison buurt. */
export function measureSets<T extends object>(
  sets: readonly Buurtenset[],
  measure: (buurt: string) => T | Weglaatreden,
): Setmeting<T> {
  const gemist: { readonly buurt: string; readonly reden: Weglaatreden }[] = [];
  const alle = sets.map((set, s) =>
    [
      ...set.behandeld.map((buurt) => ({ buurt, label: 1 })),
      ...set.vergelijking.map((buurt) => ({ buurt, label: 0 })),
    ].flatMap(({ buurt, label }): Lid<T>[] => {
      const gemeten = measure(buurt);
      if (typeof gemeten === 'object') return [{ buurt, label, blok: String(s), gemeten }];
      gemist.push({ buurt, reden: gemeten });
      return [];
    }),
  );
  const { gemeten, weggelaten } = dropHalveSets(alle);
  return { gemeten, weggelaten: [...gemist, ...weggelaten].sort((a, b) => (a.buurt < b.buurt ? -1 : 1)) };
}
