import { toIdvorm } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import type { Koppeling } from './koppeling.js';
import type { Codesbron } from './koppelingsbron.js';

const GEEN = { eenheden: 0 };

/** A mapping from a list of renamed codes: every old code goes whole to its new one. Nothing is said of codes that are not in the list. */
export function countCodes({ codes }: Codesbron): Omit<Koppeling, 'van' | 'naar'> {
  const gezien = new Set<string>();
  codes.forEach(({ van }, i) => {
    if (gezien.has(toIdvorm(van))) refuse('gebied.code_dubbel', { code: van }, ['codes', i, 'van']);
    gezien.add(toIdvorm(van));
  });
  return {
    delen: codes.map(({ van, naar }) => ({ van, naar, aandeel: 1 })).sort((a, b) => (a.van < b.van ? -1 : 1)),
    herkomst: {
      soort: 'codes',
      weging: 'gebieden',
      gebleven: { eenheden: codes.length },
      verdwenen: GEEN,
      nieuw: GEEN,
      buiten: GEEN,
      dubbel: GEEN,
      volledig: false,
    },
  };
}
