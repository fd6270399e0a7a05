import { solveVerschuiving } from '../../oplosser/index.js';
import { groupStelsel } from './groupStelsel.js';
import { isBinnen } from './isBinnen.js';
import type { Stelsel, Stelselbudget } from './stelsel.js';
import { toOpgave } from './toOpgave.js';

/**
 * Numbers for all cells with which every relation holds: those that are known, and for the others any that fit. `undefined` when none fit,
 * so that what was published contradicts itself.
 */
export function findUitgangspunt({ cellen, relaties }: Stelsel, budget: Stelselbudget): Float64Array | undefined {
  const getallen = Float64Array.from(cellen, ({ aantal = 0 }) => aantal);
  const getalOf = (cel: number) => getallen[cel] ?? 0;
  const isOnbekend = (cel: number) => cellen[cel]?.aantal === undefined;
  const groupOf = groupStelsel(relaties, isOnbekend);
  const klaar = new Set<number>();
  for (const i of cellen.keys()) {
    if (!isOnbekend(i) || klaar.has(i)) continue;
    const groep = groupOf(i);
    for (const cel of groep.cellen) klaar.add(cel);
    const uit = solveVerschuiving(
      toOpgave(groep.cellen, groep.relaties, getalOf, () => 1),
      { budget },
    );
    if (uit === undefined) return undefined;
    const nieuw = new Map(groep.cellen.map((cel, k) => [cel, Math.max(0, uit[k] ?? 0)]));
    const heel = (cel: number) => Math.round(nieuw.get(cel) ?? getalOf(cel));
    // Whole numbers when those fit too. Of a share there may be none, and then a reader cannot reckon in whole numbers either.
    const isHeel = groep.relaties.every((relatie) => isBinnen(relatie, heel));
    for (const [cel, getal] of nieuw) getallen[cel] = isHeel ? heel(cel) : getal;
  }
  return getallen;
}
