import { allocateCenten } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Cel } from './cel.js';

/**
 * Gives cells another total: over their begrotingsjaren in proportion to what they have, then in a year over its cells, in the order in
 * which they were made. The difference of each cell falls free, below zero when it grew. The cells may not be zero together.
 */
export function resizeCellen(cellen: readonly Cel[], totaal: bigint, verlening?: true): Map<Cel, readonly Cel[]> {
  const jaren = new Map<number, Cel[]>();
  for (const cel of cellen) {
    const jaar = jaren.get(cel.jaar);
    if (jaar) jaar.push(cel);
    else jaren.set(cel.jaar, [cel]);
  }
  const opJaar = [...jaren].sort(([a], [b]) => a - b).map(([, groep]) => groep);
  const gewichten = opJaar.map((groep) => groep.map(({ centen }) => centen));
  const perJaar = allocateCenten(
    totaal,
    gewichten.map((groep) => groep.reduce((a, b) => a + b, 0n)),
  );
  const uit = new Map<Cel, readonly Cel[]>();
  for (const [groep, [deel, wegen]] of zipRijen(opJaar, zipRijen(perJaar, gewichten)))
    for (const [cel, centen] of zipRijen(groep, allocateCenten(deel, wegen))) {
      const vrij: Cel = { ...cel, soort: 'vrijval', reden: 'vastgesteld', centen: cel.centen - centen, verlening };
      uit.set(
        cel,
        [{ ...cel, centen }, vrij].filter((een) => een.centen !== 0n),
      );
    }
  return uit;
}
