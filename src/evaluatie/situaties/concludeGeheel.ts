import type { Bevinding } from '../../kern/index.js';
import type { Vergelijkingsresultaat } from '../model/evaluatie.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { createBevinding } from '../teksten/codes.js';
import { isOnbeslist } from './isOnbeslist.js';

/** The answer of all comparisons together. */
export function concludeGeheel(
  vergelijkingen: readonly Vergelijkingsresultaat[],
  alfa: number,
  getoetst: number,
): Bevinding {
  const pad = ['conclusie'];
  const gevonden = vergelijkingen.filter(
    ({ toetsing }) => toetsing !== undefined && isHoogstens(toetsing.pAangepast, alfa) && !isOnbeslist(toetsing, alfa),
  );
  if (getoetst === 0) {
    return createBevinding('info', 'evaluatie.conclusie_geheel_ontoetsbaar', pad, { aantal: vergelijkingen.length });
  }
  if (gevonden.length === 0) return createBevinding('info', 'evaluatie.conclusie_geheel_niet', pad, { getoetst });
  return createBevinding('info', 'evaluatie.conclusie_geheel', pad, {
    aantal: gevonden.length,
    getoetst,
    vergelijkingen: gevonden.map(({ vergelijking }) => vergelijking),
  });
}
