import { adjustBenjaminiHochberg, adjustHolm } from '../../rekenen/index.js';

/** The ways to correct p for the number of comparisons. */
export const CORRECTIES = {
  holm: adjustHolm,
  benjamini_hochberg: adjustBenjaminiHochberg,
  geen: (pWaarden: readonly number[]) => [...pWaarden],
} as const;
