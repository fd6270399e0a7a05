import { findKeuze } from '../../oplosser/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { limitKnopen } from '../vraagstuk/limitKnopen.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** The requirements of a selection problem, without its objective. */
export interface Eisen {
  readonly quota?: readonly Quotum[];
  readonly regels?: readonly Regel[];
  /** Whether the number of this quotum is required; otherwise any number is allowed. */
  readonly vraagt?: (quotum: number) => boolean;
}

/** The number of subproblems for one question of many. */
export const KLEIN_BUDGET = 2000;

/**
 * Whether any selection meets these quota and rules; `undefined` when the budget does not allow an answer.
 *
 * @param budget - subproblems; never more than the question allows. Default 2000
 */
export function isHaalbaar(vraagstuk: Vraagstuk, eisen: Eisen, budget = KLEIN_BUDGET): boolean | undefined {
  const { quota = vraagstuk.quota, regels = vraagstuk.regels, vraagt } = eisen;
  const keuzeprobleem = createKeuzeprobleem(
    { ...vraagstuk, quota },
    { regels, zonderWaarden: true, ...(vraagt === undefined ? {} : { vraagt }) },
  );
  const gevonden = findKeuze(keuzeprobleem, limitKnopen(vraagstuk.budget, budget));
  return gevonden === 'onbekend' ? undefined : gevonden !== undefined;
}
