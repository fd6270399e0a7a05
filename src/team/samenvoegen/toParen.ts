import { compareFeiten } from '../feiten/compareFeiten.js';
import type { Feitregel } from '../feiten/feitregel.js';
import type { Vergelijking } from './vergelijking.js';

/**
 * Pairs the possible facts that each branch has alone: those of one day with the same name, the first of one branch with the first of the
 * other and so on. The earlier of a pair comes first.
 */
export function toParen(
  { takken, feiten, onmogelijk }: Vergelijking,
  name: (feit: Feitregel) => string | undefined,
): (readonly [Feitregel, Feitregel])[] {
  const groepen = new Map<string, readonly [Feitregel[], Feitregel[]]>();
  for (const feit of feiten) {
    const naam = name(feit);
    const [links, rechts] = takken.map(({ ids }) => ids.has(feit.id));
    if (naam === undefined || links === rechts || onmogelijk.has(feit.id)) continue;
    const sleutel = `${feit.datum} ${naam}`;
    const groep = groepen.get(sleutel) ?? [[], []];
    groep[links ? 0 : 1].push(feit);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()].flatMap(([links, rechts]) =>
    links.flatMap((een, i) => {
      const ander = rechts[i];
      if (ander === undefined) return [];
      return [compareFeiten(een, ander) < 0 ? ([een, ander] as const) : ([ander, een] as const)];
    }),
  );
}
