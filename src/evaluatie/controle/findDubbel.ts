import { toIdvorm } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';

/** The keys that stand in a list for a second time, each at its path. */
export function findDubbel(sleutels: readonly { readonly sleutel: string; readonly pad: Pad }[]): Bevinding[] {
  const gezien = new Set<string>();
  return sleutels.flatMap(({ sleutel, pad }) => {
    if (gezien.has(toIdvorm(sleutel))) return [createBevinding('fout', 'evaluatie.sleutel_dubbel', pad, { sleutel })];
    gezien.add(toIdvorm(sleutel));
    return [];
  });
}
