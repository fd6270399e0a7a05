import type { Doel } from './doel.js';

/** How often each function is called by a part of a run that goes round a list, in which a function may stand more than once. */
export function countAanroepen(ronde: readonly Doel[], van: number, tot: number): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  const countTot = (einde: number, plek: number): number => Math.ceil((einde - plek) / ronde.length);
  for (const [plek, { naam }] of ronde.entries())
    aantallen.set(naam, (aantallen.get(naam) ?? 0) + countTot(tot, plek) - countTot(van, plek));
  return aantallen;
}
