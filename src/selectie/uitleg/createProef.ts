import { attempt } from '../../kern/huis.js';
import { findKeuze, type Keuzeprobleem, solveDoel, type Zoekgrenzen } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import type { Gevolg } from '../model/uitleg.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { limitKnopen } from '../vraagstuk/limitKnopen.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';

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
export function createProef({ vraagstuk }: Heropend, kandidaat: number, kan: boolean): Proef {
  const doel = toRekendoel(vraagstuk);
  let over = Math.min(BUDGET_SAMEN, vraagstuk.budget.knopen);
  return (regels, quota = vraagstuk.quota) => {
    // With one place more a sum may become too large to be exact.
    const gemaakt = attempt(() => createKeuzeprobleem({ ...vraagstuk, quota }, { regels }));
    if (over <= 0 || !gemaakt.success) return undefined;
    const budget = limitKnopen(vraagstuk.budget, Math.min(BUDGET, over));
    const { toewijzing, volledig, gelijkspel, knopen } = solveDoel(gemaakt.data, doel, budget);
    over -= knopen;
    // Only a proven result is a reason.
    const zeker = volledig && gelijkspel !== 'onbeslist';
    if (zeker && toewijzing !== undefined && i16(toewijzing, kandidaat) >= 0) return 'gekozen';
    if (kan) return undefined;
    const met = findMet(gemaakt.data, kandidaat, budget);
    if (met === 'onbekend') over -= budget.knopen;
    return met instanceof Int16Array ? 'mogelijk' : undefined;
  };
}
