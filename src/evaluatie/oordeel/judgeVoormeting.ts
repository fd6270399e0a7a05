import type { Bevinding, Pad } from '../../kern/index.js';
import type { Planselectie } from '../model/evaluatieplan.js';
import type { Meetdag } from '../model/meetdag.js';
import { createBevinding } from '../teksten/codes.js';
import { computeAfstand } from './computeAfstand.js';
import type { Bewijsfeit } from './judgeBewijs.js';

/** The two measurements of a change. */
export interface Meetpaar {
  readonly voor: Meetdag;
  readonly na: Meetdag;
}

/**
 * Distances to the choice that differ at most this many days are equal. Figures are of months, quarters or years, and the day of a choice
 * is that of a meeting: the middle of a year and the first of July lie as far from it. A figure of another quarter is another figure.
 */
export const GELIJKE_AFSTAND = 31;

/**
 * What is known of the first measurements of a change, beside the choice of the buurten. What was by chance low at the choice comes back
 * in the same time before and after it. So a first measurement nearer to the choice than the last leaves a part of that in the change.
 */
export function judgeVoormeting(
  selectie: Planselectie | undefined,
  uitkomst: string,
  paren: Iterable<Meetpaar>,
  pad: Pad,
): { readonly feiten: readonly Bewijsfeit[]; readonly bevindingen: readonly Bevinding[] } {
  if (selectie === undefined) {
    return {
      feiten: ['selectie_onbekend'],
      bevindingen: [createBevinding('waarschuwing', 'evaluatie.selectie_onbekend', pad, {})],
    };
  }
  const { gekozenOp } = selectie;
  let ergste: { readonly paar: Meetpaar; readonly tekort: number } | undefined;
  for (const paar of paren) {
    const tekort = computeAfstand(gekozenOp, paar.na) - computeAfstand(gekozenOp, paar.voor);
    if (tekort > (ergste?.tekort ?? GELIJKE_AFSTAND)) ergste = { paar, tekort };
  }
  if (ergste === undefined) return { feiten: [], bevindingen: [] };
  const { voor, na } = ergste.paar;
  const params = { uitkomst, vanaf: voor.moment, gekozenOp, op: na.moment };
  return {
    feiten: ['voormeting_te_dicht'],
    bevindingen: [createBevinding('waarschuwing', 'evaluatie.voormeting_te_dicht', pad, params)],
  };
}
