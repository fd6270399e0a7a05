import type { Bevinding } from '../../kern/index.js';
import { fromDag, toDag } from '../cel/dag.js';
import type { Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Decisions to stop that stand, by year of the programme. Of some in a row the first counts: the others change nothing. */
function listStops({ feiten }: Standen) {
  const uit = new Map<number, ReturnType<typeof selectFeiten<'besluit_genomen'>>[number]>();
  for (const feit of selectFeiten(feiten, 'besluit_genomen')) {
    const { programmajaar, uitkomst } = feit.gebeurtenis;
    if (uitkomst === 'door') uit.delete(programmajaar);
    else if (!uit.has(programmajaar)) uit.set(programmajaar, feit);
  }
  return [...uit.values()];
}

/** Decisions to stop a year of the programme that had begun: they free what was worked already. */
export function checkBesluiten(standen: Standen): Bevinding[] {
  const begonnen = new Map<number, number>();
  for (const { programmajaar, begin } of standen.cellen.cellen)
    begonnen.set(programmajaar, Math.min(begin, begonnen.get(programmajaar) ?? begin));
  return listStops(standen).flatMap((feit) => {
    const { programmajaar, datum } = feit.gebeurtenis;
    const begin = begonnen.get(programmajaar);
    if (begin === undefined || toDag(datum) <= begin) return [];
    const params = { programmajaar, datum, begin: fromDag(begin) };
    return [createBevinding('waarschuwing', 'financiering.besluit_na_begin', toPad(feit), params)];
  });
}
