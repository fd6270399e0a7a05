import type { Bevinding } from '../../kern/index.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { showEinden } from '../oordeel/showEinden.js';
import { createBevinding } from '../teksten/codes.js';
import { concludeAandelen } from './concludeAandelen.js';
import { concludeNiet } from './concludeNiet.js';
import type { Getoetst } from './getoetst.js';
import { isOnbeslist } from './isOnbeslist.js';
import { showKansen } from './showKansen.js';

/** The answer to one question of the plan that was tested: a code of `evaluatie.conclusie_*`. */
export function concludeVergelijking(vergelijking: Getoetst): Bevinding {
  const { namen, toetsing, groepen, maten, jaNee, aantal, alfa, pad } = vergelijking;
  const kansen = showKansen(vergelijking);
  if (isOnbeslist(toetsing, alfa)) {
    const params = { ...namen, ...kansen, steekproef: toetsing.aantal - 1 };
    return createBevinding('waarschuwing', 'evaluatie.conclusie_onbeslist', pad, params);
  }
  if (!isHoogstens(toetsing.pAangepast, alfa)) return concludeNiet(vergelijking);
  const { helling, verschil } = maten;
  if (helling !== undefined) {
    const params = { ...namen, ...kansen, aantal, helling: roundFiguur(helling.waarde), ...showEinden(helling) };
    return helling.waarde > 0
      ? createBevinding('info', 'evaluatie.conclusie_stijgt', pad, params)
      : createBevinding('info', 'evaluatie.conclusie_daalt', pad, params);
  }
  const [een, ander] = groepen;
  if (verschil === undefined || een === undefined || ander === undefined) {
    return createBevinding('info', 'evaluatie.conclusie_groepen', pad, { ...namen, ...kansen, aantal });
  }
  if (jaNee) return concludeAandelen(vergelijking, [een, ander], verschil.waarde);
  const params = {
    uitkomst: namen.uitkomst,
    ...kansen,
    groep: een.groep,
    andere: ander.groep,
    verschil: roundFiguur(verschil.waarde),
    ...showEinden(verschil),
  };
  return verschil.waarde > 0
    ? createBevinding('info', 'evaluatie.conclusie_hoger', pad, params)
    : createBevinding('info', 'evaluatie.conclusie_lager', pad, params);
}
