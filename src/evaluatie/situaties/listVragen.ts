import type { Permutatiekeuze } from '../../rekenen/index.js';
import type { Evaluatieplan, Vergelijking } from '../model/evaluatieplan.js';
import type { Vraag } from './vraag.js';

/** The comparisons of a plan with what they refer to; each has a seed of its own. */
export function listVragen(plan: Evaluatieplan, toets: Permutatiekeuze): Vraag[] {
  return plan.vergelijkingen.flatMap((vergelijking: Vergelijking) => {
    const uitkomst = plan.uitkomsten.find(({ sleutel }) => sleutel === vergelijking.uitkomst);
    const kenmerk = plan.kenmerken.find(({ sleutel }) => sleutel === vergelijking.kenmerk);
    /* v8 ignore next -- checkEvaluatie has found both */
    if (uitkomst === undefined || kenmerk === undefined) return [];
    return [
      {
        vergelijking,
        uitkomst,
        kenmerk,
        selectie: plan.selectie,
        jaNee: uitkomst.soort === 'janee' && vergelijking.vanaf === undefined,
        geloot: kenmerk.soort === 'groep' && kenmerk.geloot === true,
        toets: { ...toets, zaad: `${toets.zaad}/${vergelijking.sleutel}` },
      },
    ];
  });
}
