import { findKeuze, type Keuzeprobleem, type Zoekgrenzen } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import type { Gevolg } from '../model/uitleg.js';
import { limitKnopen } from '../vraagstuk/limitKnopen.js';
import type { Heropend } from './reopenSelectie.js';
import { solveProef } from './solveProef.js';

/** The number of subproblems of one trial, and of all trials about one buurt together. */
const BUDGET = 2000;
const BUDGET_SAMEN = 10_000;

/** What other rules or quota would do for a candidate; `undefined` when they do nothing, or when that is not certain. */
export type Proef = (regels: readonly Regel[], quota?: readonly Quotum[]) => Gevolg | undefined;

/** Any choice that has the candidate. */
function findMet(probleem: Keuzeprobleem, kandidaat: number, budget: Zoekgrenzen): ReturnType<typeof findKeuze> {
  const verplicht = [...new Set([...probleem.verplicht, kandidaat])].sort((a, b) => a - b);
  return findKeuze({ ...probleem, verplicht }, budget);
}

/**
 * Makes the trial of other rules or quota for a candidate that was not chosen.
 *
 * @param kan - some selection has the candidate already; then it is no gain that one may
 */
export function createProef(heropend: Heropend, kandidaat: number, kan: boolean): Proef {
  const { vraagstuk } = heropend;
  let over = Math.min(BUDGET_SAMEN, vraagstuk.budget.knopen);
  return (regels, quota = vraagstuk.quota) => {
    if (over <= 0) return undefined;
    const budget = limitKnopen(vraagstuk.budget, Math.min(BUDGET, over));
    const proef = solveProef(heropend, regels, quota, budget);
    if (proef === undefined) return undefined;
    const { toewijzing, volledig, gelijkspel, knopen } = proef.uitkomst;
    over -= knopen;
    // Only a proven result is a reason.
    const zeker = volledig && gelijkspel !== 'onbeslist';
    if (zeker && toewijzing !== undefined && i16(toewijzing, kandidaat) >= 0) return 'gekozen';
    if (kan) return undefined;
    const met = findMet(proef.createProbleem(), kandidaat, budget);
    if (met === 'onbekend') over -= budget.knopen;
    return met instanceof Int16Array ? 'mogelijk' : undefined;
  };
}
