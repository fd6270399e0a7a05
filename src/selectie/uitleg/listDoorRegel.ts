import type { Bevinding } from '../../kern/index.js';
import { solveDoel } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { limitKnopen } from '../vraagstuk/limitKnopen.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';
import { showRegel } from './showRegel.js';

/** With more rules than this, the rules are not left out one by one. */
const MEESTE_REGELS = 20;
const BUDGET = 2000;

/** The rules that keep a buurt out: without such a rule, and with everything else equal, it would be chosen. */
export function listDoorRegel({ vraagstuk }: Heropend, code: string, kandidaat: number): Bevinding[] {
  const { regels, budget } = vraagstuk;
  if (regels.length > MEESTE_REGELS) return [];
  const doel = toRekendoel(vraagstuk);
  return regels.flatMap((regel, r) => {
    const zonder = createKeuzeprobleem(vraagstuk, { regels: regels.filter((ander) => ander !== regel) });
    const { toewijzing, volledig, gelijkspel } = solveDoel(zonder, doel, limitKnopen(budget, BUDGET));
    // Only a proven result is a reason.
    if (!volledig || gelijkspel === 'onbeslist' || toewijzing === undefined || i16(toewijzing, kandidaat) < 0)
      return [];
    const params = { code, regel: showRegel(r, regel.soort) };
    return [createBevinding('info', 'selectie.uitleg_door_regel', ['opties', 'regels', r], params)];
  });
}
