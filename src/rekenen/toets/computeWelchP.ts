import { computeWelch } from './computeWelch.js';
import type { Blokgewicht } from './permutatie.js';
import type { Toetseenheid } from './testLineair.js';

/**
 * The two-sided p of Welch (1938) with the degrees of freedom of Satterthwaite (1946), for two groups (labels 1 and 0) within blocks.
 *
 * @returns p, or `null` when a group has only one value in a block: its spread is then not known
 */
export function computeWelchP(eenheden: readonly Toetseenheid[], gewicht?: Blokgewicht): number | null {
  return computeWelch(eenheden, gewicht)?.p ?? null;
}
