import type { Quotum } from '../model/quotum.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';

/** The quota with more places for the one at a position: an exact number stays exact, of a range the upper bound rises. */
export function raiseQuotum(quota: readonly Quotum[], positie: number, meer: number): readonly Quotum[] {
  return quota.map((quotum, j) => {
    if (j !== positie) return quotum;
    const { van, tot } = rangeVanAantal(quotum.aantal);
    return { ...quotum, aantal: { van: van === tot ? van + meer : van, tot: tot + meer } };
  });
}
