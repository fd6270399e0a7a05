import { solveDoel } from '../../oplosser/index.js';
import { isLotregel } from '../model/isLotregel.js';
import { BUITEN_LOTING } from '../model/lotmotief.js';
import type { Regel } from '../model/regel.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';

/** What of a lot can be left out: all of its rules, or only those that keep the places outside it. */
const DELEN: readonly ((regel: Regel) => boolean)[] = [
  isLotregel,
  (regel) => isLotregel(regel) && regel.motief === BUITEN_LOTING,
];

/**
 * A lot fixes every place, and a fixed place explains nothing. So the rules of the lot are left out as far as the same buurten are chosen
 * without them: all of them when the lot decided a tie, or those outside the lot. What then keeps a buurt out is its real cause. These rules
 * stand last, so the positions of the others stay.
 */
export function loosenLoting(heropend: Heropend): Heropend {
  const { vraagstuk, toewijzing, geloot } = heropend;
  if (geloot.length === 0) return heropend;
  for (const isWeg of DELEN) {
    const ruimer = { ...vraagstuk, regels: vraagstuk.regels.filter((regel) => !isWeg(regel)) };
    const probleem = createKeuzeprobleem(ruimer);
    const uitkomst = solveDoel(probleem, toRekendoel(ruimer), ruimer.budget);
    const zeker = uitkomst.volledig && uitkomst.gelijkspel !== 'onbeslist';
    if (zeker && toewijzing.every((vak, c) => vak === uitkomst.toewijzing?.[c])) {
      return { ...heropend, vraagstuk: ruimer, probleem };
    }
  }
  return heropend;
}
