import type { Stelselrelatie } from './stelsel.js';

/** Cells that are linked through relations, with these relations. */
export interface Stelselgroep {
  readonly cellen: readonly number[];
  readonly relaties: readonly Stelselrelatie[];
}

/**
 * Finds the cells that are linked with a cell, directly or through others, and the relations among them. What may not change (`isLos` says
 * no) links nothing.
 */
export function groupStelsel(
  relaties: readonly Stelselrelatie[],
  isLos: (cel: number) => boolean,
): (cel: number) => Stelselgroep {
  const perCel = new Map<number, Stelselrelatie[]>();
  for (const relatie of relaties)
    for (const { cel } of relatie.termen)
      if (isLos(cel)) {
        const lijst = perCel.get(cel) ?? [];
        if (lijst.length === 0) perCel.set(cel, lijst);
        lijst.push(relatie);
      }
  return (cel) => {
    const cellen = new Set([cel]);
    const hier = new Set<Stelselrelatie>();
    for (const i of cellen)
      for (const relatie of perCel.get(i) ?? []) {
        if (hier.has(relatie)) continue;
        hier.add(relatie);
        for (const { cel: j } of relatie.termen) if (isLos(j)) cellen.add(j);
      }
    return { cellen: [...cellen].sort((a, b) => a - b), relaties: relaties.filter((een) => hier.has(een)) };
  };
}
