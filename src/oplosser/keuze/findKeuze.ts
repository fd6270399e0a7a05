import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { solveDoel } from './solveDoel.js';

/** Any choice that obeys every requirement; `undefined` when none exists, and `'onbekend'` when the budget does not allow an answer. */
export function findKeuze(probleem: Keuzeprobleem, budget: number): Int16Array | undefined | 'onbekend' {
  const nul = { ...probleem, waarden: new Float64Array(probleem.waarden.length), bonus: 0 };
  const { toewijzing, volledig } = solveDoel(nul, { soort: 'totaal' }, budget);
  return toewijzing ?? (volledig ? undefined : 'onbekend');
}
