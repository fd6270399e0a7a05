import { byBuurt } from '../lees/byBuurt.js';
import type { Weglaatreden } from '../model/evaluatie.js';
import { dropHalveSets } from './dropHalveSets.js';
import type { Lid, Setmeting } from './setmeting.js';
import type { Buurtenset } from './verschilvraag.js';

/** The buurten of every set in order of their code, and the sets in that order too: a sample is then the same, however they were handed in. */
function sortSets(sets: readonly Buurtenset[]) {
  return sets
    .flatMap(({ behandeld, vergelijking }) => {
      const leden = [
        ...behandeld.map((buurt) => ({ buurt, label: 1 })),
        ...vergelijking.map((buurt) => ({ buurt, label: 0 })),
      ].sort(byBuurt);
      return leden.slice(0, 1).map(({ buurt }) => ({ buurt, leden }));
    })
    .sort(byBuurt)
    .map(({ leden }) => leden);
}

/** What was measured in every buurt of the sets. A set counts only with both a buurt of the programme and a comparison buurt. */
export function measureSets<T extends object>(
  sets: readonly Buurtenset[],
  measure: (buurt: string) => T | Weglaatreden,
): Setmeting<T> {
  const gemist: { readonly buurt: string; readonly reden: Weglaatreden }[] = [];
  const alle = sortSets(sets).map((set, s) =>
    set.flatMap(({ buurt, label }): Lid<T>[] => {
      const gemeten = measure(buurt);
      if (typeof gemeten === 'object') return [{ buurt, label, blok: String(s), gemeten }];
      gemist.push({ buurt, reden: gemeten });
      return [];
    }),
  );
  const { gemeten, weggelaten } = dropHalveSets(alle);
  return { gemeten, weggelaten: [...gemist, ...weggelaten].sort(byBuurt) };
}
