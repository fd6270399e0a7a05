import type { Wijzigingen } from '../koppeling/findAnders.js';

/**
 * What is known to have changed in an area between two classifications: its code before its border, as a code of before is not known then.
 * Undefined when nothing did, or when nothing is known.
 */
export function findWijziging(
  code: string,
  [een, ander]: readonly [number, number],
  wijzigingen: Wijzigingen,
): 'code' | 'grens' | undefined {
  let gevonden: 'grens' | undefined;
  for (let jaar = Math.min(een, ander) + 1; jaar <= Math.max(een, ander); jaar++) {
    const wijziging = wijzigingen.get(jaar)?.get(code);
    if (wijziging === 'code') return 'code';
    if (wijziging === 'grens') gevonden = 'grens';
  }
  return gevonden;
}
