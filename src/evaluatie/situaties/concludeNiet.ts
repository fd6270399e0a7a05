import type { Bevinding } from '../../kern/index.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { roundP } from '../oordeel/roundP.js';
import { createBevinding } from '../teksten/codes.js';
import type { Getoetst } from './getoetst.js';
import { showKansen } from './showKansen.js';

/** That a comparison cannot be distinguished from chance, with what could have been seen. */
export function concludeNiet(vergelijking: Getoetst): Bevinding {
  const { namen, kleinsteP, kleinsteEffect, aantal, alfa, pad } = vergelijking;
  if (!isHoogstens(kleinsteP, alfa)) {
    const params = { ...namen, aantal, kleinsteP: roundP(kleinsteP), alfa };
    return createBevinding('info', 'evaluatie.conclusie_nooit', pad, params);
  }
  const { maat, effect, inEenheid } = kleinsteEffect;
  const basis = { ...namen, ...showKansen(vergelijking), aantal };
  if (effect === undefined) {
    return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden_streng', pad, basis);
  }
  const params = { ...basis, kleinste: roundFiguur(inEenheid ?? effect) };
  if (maat === 'r') return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden_samenhang', pad, params);
  if (maat === 'f') return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden_groepen', pad, params);
  return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden', pad, params);
}
