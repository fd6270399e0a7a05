import { findSuggestie } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { splitSleutel } from '../../kerncijfers/huis.js';
import { toUitkomstsleutel } from '../bron/toUitkomstsleutel.js';
import type { Evaluatieplan, Plancriterium } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';
import { findDubbel } from './findDubbel.js';

/** Whether a kenmerk is this criterion. One with a year in its key is so when the criterion is about that year. */
function isCriterium(kenmerk: string, { uitkomst, van, tot }: Plancriterium): boolean {
  const { jaar } = splitSleutel(kenmerk);
  if (toUitkomstsleutel(kenmerk) !== toUitkomstsleutel(uitkomst)) return false;
  return jaar === undefined || (`${jaar}` >= van.slice(0, 4) && `${jaar}` <= tot.slice(0, 4));
}

/**
 * What was read in the choice against the plan: a kenmerk by which buurten were chosen cannot be what comparison buurten are alike in, and a
 * criterion that differs little from a key of the plan was probably meant to be that key. Other criteria need not be in the plan.
 */
export function checkKeuze({ uitkomsten, kenmerken, koppeling = [], selectie }: Evaluatieplan): Bevinding[] {
  const bekend = new Set(kenmerken.map(({ sleutel }) => sleutel));
  const sleutels = [...uitkomsten.map(({ sleutel }) => sleutel), ...bekend];
  const criteria = selectie?.criteria ?? [];
  return [
    ...findDubbel(koppeling.map((sleutel, i) => ({ sleutel, pad: ['koppeling', i] }))),
    ...koppeling.flatMap((kenmerk, i): Bevinding[] => {
      const pad = ['koppeling', i];
      if (!bekend.has(kenmerk)) return [createBevinding('fout', 'evaluatie.kenmerk_onbekend', pad, { kenmerk })];
      if (!criteria.some((criterium) => isCriterium(kenmerk, criterium))) return [];
      return [createBevinding('fout', 'evaluatie.koppeling_op_criterium', pad, { kenmerk })];
    }),
    ...criteria.flatMap(({ uitkomst }, i) => {
      const suggestie = sleutels.includes(uitkomst) ? undefined : findSuggestie(uitkomst, sleutels);
      if (suggestie === undefined) return [];
      const pad = ['selectie', 'criteria', i, 'uitkomst'];
      return [createBevinding('waarschuwing', 'evaluatie.criterium_lijkt_op', pad, { uitkomst, suggestie })];
    }),
  ];
}
