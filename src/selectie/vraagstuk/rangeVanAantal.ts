import type { Aantal } from '../model/quotum.js';

/** The lower and the upper bound of a number that is exact or a range. */
export function rangeVanAantal(aantal: Aantal): { readonly van: number; readonly tot: number } {
  return typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal;
}
