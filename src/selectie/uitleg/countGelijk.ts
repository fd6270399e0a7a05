import { listKeuzes } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import type { Gelijkstand } from '../model/uitleg.js';
import { limitKnopen } from '../vraagstuk/limitKnopen.js';
import { compareKeuzes } from './compareKeuzes.js';
import { findDoorslag } from './findDoorslag.js';
import type { Heropend } from './reopenSelectie.js';
import { toTotaalprobleem } from './toTotaalprobleem.js';

/** So many equally good selections are counted for an explanation. */
const MEESTE_GELIJK = 20;
const BUDGET = 2000;

/**
 * The tie of a selection with an alternative that is as good: what decided, how many selections share it, and how many of these have the
 * candidate.
 */
export function countGelijk(heropend: Heropend, kandidaat: number, ander: Int16Array): Gelijkstand {
  const { probleem, waarde } = toTotaalprobleem(heropend);
  const budget = limitKnopen(heropend.vraagstuk.budget, BUDGET);
  const { keuzes, volledig } = listKeuzes(probleem, waarde, MEESTE_GELIJK, budget);
  // These two are known, also when the search ended before it came by them.
  const bekend = [heropend.toewijzing, ander].map((toewijzing) => ({ toewijzing, waarde }));
  const rest = keuzes.filter((keuze) => bekend.every((een) => compareKeuzes(een, keuze) !== 0));
  const geteld = [...bekend, ...rest.slice(0, MEESTE_GELIJK - bekend.length)];
  return {
    doorslag: findDoorslag(heropend, { toewijzing: ander }),
    selecties: geteld.length,
    alle: volledig,
    keren: geteld.filter(({ toewijzing }) => i16(toewijzing, kandidaat) >= 0).length,
  };
}
