import type { Bevinding } from '../../kern/index.js';
import type { Lineairresultaat } from '../../rekenen/index.js';
import type { KleinsteEffect } from '../model/evaluatie.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { roundP } from '../oordeel/roundP.js';
import { showEinden } from '../oordeel/showEinden.js';
import { createBevinding } from '../teksten/codes.js';

/** The answer of differences in differences: a code of `evaluatie.conclusie_did_*`. */
export function concludeVerschil(
  uitkomst: string,
  { toets, effect, laagsteP }: Pick<Lineairresultaat, 'toets' | 'effect'> & { readonly laagsteP: number },
  kleinsteEffect: KleinsteEffect | undefined,
  aantal: number,
  alfa: number,
): Bevinding {
  const pad = ['conclusie'];
  if ('onbepaald' in effect.interval) {
    return createBevinding('info', 'evaluatie.conclusie_did_gelijk', pad, { uitkomst, aantal });
  }
  const p = roundP(toets.p);
  const { pInterval } = toets;
  if (pInterval !== undefined && Number(pInterval.onder) <= alfa && Number(pInterval.boven) > alfa) {
    const params = { uitkomst, p, steekproef: toets.aantal - 1 };
    return createBevinding('waarschuwing', 'evaluatie.conclusie_did_onbeslist', pad, params);
  }
  if (isHoogstens(toets.p, alfa)) {
    const params = { uitkomst, p, verschil: roundFiguur(effect.waarde), ...showEinden(effect) };
    return effect.waarde > 0
      ? createBevinding('info', 'evaluatie.conclusie_did_hoger', pad, params)
      : createBevinding('info', 'evaluatie.conclusie_did_lager', pad, params);
  }
  const kleinste = kleinsteEffect?.inEenheid;
  if (!isHoogstens(laagsteP, alfa) || kleinste === undefined) {
    const params = { uitkomst, aantal, kleinsteP: roundP(laagsteP), alfa };
    return createBevinding('info', 'evaluatie.conclusie_did_nooit', pad, params);
  }
  return createBevinding('info', 'evaluatie.conclusie_did_niet', pad, {
    uitkomst,
    aantal,
    p,
    verschil: roundFiguur(effect.waarde),
    ...showEinden(effect),
    kleinste: roundFiguur(kleinste),
  });
}
