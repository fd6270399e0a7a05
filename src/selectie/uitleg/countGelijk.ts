import type { Uitkomst } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import type { Gelijkstand } from '../model/uitleg.js';
import { findDoorslag } from './findDoorslag.js';
import { listKeuzes } from './listKeuzes.js';
import type { Heropend } from './reopenSelectie.js';
import { toTotaalprobleem } from './toTotaalprobleem.js';

/** So many equally good selections are counted for an explanation. */
const MEESTE_GELIJK = 20;
const BUDGET = 2000;

/**
 * The tie of a selection with an alternative that is as good: what decided, how many selections share it, and how many of these have the
 * candidate.
 */
export function countGelijk(heropend: Heropend, kandidaat: number, ander: Uitkomst): Gelijkstand {
  const { probleem, waarde } = toTotaalprobleem(heropend);
  const budget = Math.min(BUDGET, heropend.vraagstuk.budget);
  const { keuzes, volledig } = listKeuzes(probleem, waarde, MEESTE_GELIJK, budget);
  return {
    doorslag: findDoorslag(heropend, ander),
    selecties: keuzes.length,
    alle: volledig,
    keren: keuzes.filter(({ toewijzing }) => i16(toewijzing, kandidaat) >= 0).length,
  };
}
