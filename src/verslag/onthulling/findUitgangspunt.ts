import { solveVerschuiving } from '../../oplosser/index.js';
import { f64, i32 } from '../../rekenen/index.js';
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
  const getalOf = (cel: number) => f64(getallen, cel);
  const onbekend = new Set(cellen.flatMap(({ aantal }, i) => (aantal === undefined ? [i] : [])));
  const isOnbekend = (cel: number) => onbekend.has(cel);
  const groupOf = groupStelsel(relaties, isOnbekend);
  const klaar = new Set<number>();
  for (const i of onbekend) {
    if (klaar.has(i)) continue;
    const groep = groupOf(i);
    for (const cel of groep.cellen) klaar.add(cel);
    const uit = solveVerschuiving(
      toOpgave(groep.cellen, groep.relaties, getalOf, () => 1),
      { budget },
    );
    if (uit === undefined) return undefined;
    const plekken = Int32Array.from(groep.cellen);
    const nieuw = new Map(uit.slice(0, groep.cellen.length).map((getal, k) => [i32(plekken, k), Math.max(0, getal)]));
    const heel = (cel: number) => Math.round(nieuw.get(cel) ?? getalOf(cel));
    // Whole numbers when those fit too. Of a share there may be none, and then a reader cannot reckon in whole numbers either.
    const isHeel = groep.relaties.every((relatie) => isBinnen(relatie, heel));
    for (const [cel, getal] of nieuw) getallen[cel] = isHeel ? heel(cel) : getal;
  }
  return getallen;
}
