import type { Bevinding, Pad } from '../../kern/index.js';
import type { KleinsteEffect, Toetsing } from '../model/evaluatie.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { KLEINSTE_GROEP } from '../oordeel/kleinsteGroep.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { roundP } from '../oordeel/roundP.js';
import { showEinden } from '../oordeel/showEinden.js';
import { createBevinding } from '../teksten/codes.js';
import type { Berekening, Ontoetsbaar } from './evaluateVergelijking.js';

/** The reason why a question of the plan has no answer. */
function concludeOntoetsbaar(
  namen: { readonly uitkomst: string; readonly kenmerk: string },
  ontoetsbaar: Ontoetsbaar | undefined,
  aantal: number,
  pad: Pad,
): Bevinding {
  switch (ontoetsbaar?.reden) {
    case 'voormeting_was_criterium': {
      const params = { uitkomst: namen.uitkomst, moment: ontoetsbaar.moment };
      return createBevinding('waarschuwing', 'evaluatie.voormeting_was_criterium', pad, params);
    }
    case 'kenmerk_per_gemeente': {
      const params = { ...namen, gemeenten: ontoetsbaar.gemeenten };
      return createBevinding('waarschuwing', 'evaluatie.kenmerk_per_gemeente', pad, params);
    }
    case 'groep_te_klein': {
      const params = { ...namen, aantal: ontoetsbaar.kleinste, minimum: KLEINSTE_GROEP };
      return createBevinding('waarschuwing', 'evaluatie.groep_te_klein', pad, params);
    }
    case 'gelijke_waarden':
      return createBevinding('info', 'evaluatie.conclusie_gelijke_waarden', pad, { ...namen, aantal });
    default:
      return createBevinding('info', 'evaluatie.conclusie_geen_contrast', pad, { ...namen, aantal });
  }
}

/** The answer to one question of the plan: a code of `evaluatie.conclusie_*`. */
export function concludeVergelijking(
  namen: { readonly uitkomst: string; readonly kenmerk: string },
  berekening: Berekening,
  toetsing: Toetsing | undefined,
  kleinsteEffect: KleinsteEffect | undefined,
  rest: { readonly aantal: number; readonly getoetst: number; readonly alfa: number; readonly pad: Pad },
): Bevinding {
  const { aantal, getoetst, alfa, pad } = rest;
  const { groepen, maten } = berekening;
  if (toetsing === undefined || kleinsteEffect === undefined) {
    return concludeOntoetsbaar(namen, berekening.ontoetsbaar, aantal, pad);
  }
  const kansen = { p: roundP(toetsing.p), pAangepast: roundP(toetsing.pAangepast), getoetst };
  const factor = toetsing.pAangepast / toetsing.p;
  const { pInterval } = toetsing;
  if (pInterval !== undefined && factor * Number(pInterval.onder) <= alfa && factor * Number(pInterval.boven) > alfa) {
    return createBevinding('waarschuwing', 'evaluatie.conclusie_onbeslist', pad, {
      ...namen,
      ...kansen,
      steekproef: toetsing.aantal - 1,
    });
  }
  if (!isHoogstens(toetsing.pAangepast, alfa)) {
    if (!isHoogstens(toetsing.kleinsteP, alfa)) {
      const kleinsteP = roundP(toetsing.kleinsteP);
      return createBevinding('info', 'evaluatie.conclusie_nooit', pad, { ...namen, aantal, kleinsteP, alfa });
    }
    const { maat, effect, inEenheid } = kleinsteEffect;
    if (effect === undefined) {
      return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden_streng', pad, {
        ...namen,
        ...kansen,
        aantal,
      });
    }
    const params = { ...namen, ...kansen, aantal, kleinste: roundFiguur(inEenheid ?? effect) };
    if (maat === 'r') return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden_samenhang', pad, params);
    if (maat === 'f') return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden_groepen', pad, params);
    return createBevinding('info', 'evaluatie.conclusie_niet_onderscheiden', pad, params);
  }
  const [een, ander] = groepen;
  if (maten.verschil === undefined || een === undefined || ander === undefined) {
    return createBevinding('info', 'evaluatie.conclusie_groepen', pad, { ...namen, ...kansen, aantal });
  }
  const params = {
    uitkomst: namen.uitkomst,
    ...kansen,
    groep: een.groep,
    andere: ander.groep,
    verschil: roundFiguur(maten.verschil.waarde),
    ...showEinden(maten.verschil),
  };
  return maten.verschil.waarde > 0
    ? createBevinding('info', 'evaluatie.conclusie_hoger', pad, params)
    : createBevinding('info', 'evaluatie.conclusie_lager', pad, params);
}
