import type { Permutatiekeuze } from '../../rekenen/index.js';
import { getBySleutel } from '../lees/getBySleutel.js';
import type { Evaluatieplan, Vergelijking } from '../model/evaluatieplan.js';
import type { Vraag } from './vraag.js';

/** The comparisons of a plan with what they refer to; each has a seed of its own. */
export function listVragen(plan: Evaluatieplan, toets: Permutatiekeuze): Vraag[] {
  return plan.vergelijkingen.map((vergelijking: Vergelijking) => {
    const uitkomst = getBySleutel(plan.uitkomsten, vergelijking.uitkomst);
    const kenmerk = getBySleutel(plan.kenmerken, vergelijking.kenmerk);
    return {
      vergelijking,
      uitkomst,
      kenmerk,
      selectie: plan.selectie,
      jaNee: uitkomst.soort === 'janee' && vergelijking.vanaf === undefined,
      geloot: kenmerk.soort === 'groep' && kenmerk.geloot === true,
      toets: { ...toets, zaad: `${toets.zaad}/${vergelijking.sleutel}` },
    };
  });
}
