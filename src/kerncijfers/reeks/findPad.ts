import type { Koppeling } from '../../gebied/index.js';

/**
 * The mappings that lead from the classification of one year to that of another: the fewest, and of several ways the first by the order of
 * the list. Empty when it is the same year, undefined when none leads there.
 */
export function findPad(
  koppelingen: readonly Koppeling[],
  van: number,
  naar: number,
): readonly Koppeling[] | undefined {
  const paden = new Map<number, readonly Koppeling[]>([[van, []]]);
  // A map keeps the order in which it was filled, and gives what is added on the way: breadth first.
  for (const [jaar, pad] of paden) {
    if (jaar === naar) return pad;
    for (const koppeling of koppelingen) {
      if (koppeling.van === jaar && !paden.has(koppeling.naar)) paden.set(koppeling.naar, [...pad, koppeling]);
    }
  }
  return undefined;
}
