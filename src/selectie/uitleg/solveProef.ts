import { attempt } from '../../kern/huis.js';
import { type Keuzeprobleem, solveDoel, type Uitkomst, type Zoekgrenzen } from '../../oplosser/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';

/** So many outcomes are kept for the next buurt: more than the trials that buurten share. */
const MEESTE_BEWAARD = 200;

/** A trial of other rules or quota: the outcome, and the problem for who has more to ask. */
export interface Proefuitkomst {
  readonly uitkomst: Uitkomst;
  readonly createProbleem: () => Keuzeprobleem;
}

/**
 * The best choice under other rules or quota; `undefined` when with more places a sum becomes too large to be exact. It does not depend on
 * the buurt that is explained, so a search that came to its end is kept for the next one. A search that stopped at its limit is not: with
 * another limit it ends elsewhere.
 */
export function solveProef(
  { vraagstuk, proeven }: Heropend,
  regels: readonly Regel[],
  quota: readonly Quotum[],
  budget: Zoekgrenzen,
): Proefuitkomst | undefined {
  const sleutel = JSON.stringify([regels, quota.map(({ aantal }) => aantal)]);
  const createProbleem = () => createKeuzeprobleem({ ...vraagstuk, quota }, { regels });
  const bekend = proeven.get(sleutel);
  if (bekend !== undefined && bekend.knopen < budget.knopen) return { uitkomst: bekend, createProbleem };
  const gemaakt = attempt(createProbleem);
  if (!gemaakt.success) return undefined;
  const uitkomst = solveDoel(gemaakt.data, toRekendoel(vraagstuk), budget);
  const klaar = uitkomst.volledig && uitkomst.gelijkspel !== 'onbeslist' && uitkomst.knopen < budget.knopen;
  if (klaar && proeven.size < MEESTE_BEWAARD) proeven.set(sleutel, uitkomst);
  return { uitkomst, createProbleem: () => gemaakt.data };
}
