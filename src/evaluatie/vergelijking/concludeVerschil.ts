import { type Bevinding, createBevinding } from '../../kern/index.js';
import type { KleinsteEffect } from '../plan/evaluatie.js';
import { roundFiguur, roundP, showEinden } from '../plan/rondAf.js';
import type { Lineairresultaat } from '../toets/testLineair.js';

/** The answer of differences in differences: a code of `evaluatie.conclusie_did_*`. */
export function concludeVerschil(
  uitkomst: string,
  gevonden: Lineairresultaat | undefined,
  kleinsteEffect: KleinsteEffect | null,
  aantal: number,
  alfa: number,
): Bevinding {
  const pad = ['conclusie'];
  if (gevonden === undefined) return createBevinding('info', 'evaluatie.conclusie_did_geen', pad, { uitkomst });
  const { toets, effect } = gevonden;
  if ('onbepaald' in effect.interval) {
    return createBevinding('info', 'evaluatie.conclusie_did_gelijk', pad, { uitkomst, aantal });
  }
  const p = roundP(toets.p);
  const { pInterval } = toets;
  if (pInterval !== null && (pInterval.onder as number) <= alfa && (pInterval.boven as number) > alfa) {
    const params = { uitkomst, p, steekproef: toets.aantal - 1 };
    return createBevinding('waarschuwing', 'evaluatie.conclusie_did_onbeslist', pad, params);
  }
  if (toets.p <= alfa) {
    const params = { uitkomst, p, verschil: roundFiguur(effect.waarde), ...showEinden(effect) };
    return effect.waarde > 0
      ? createBevinding('info', 'evaluatie.conclusie_did_hoger', pad, params)
      : createBevinding('info', 'evaluatie.conclusie_did_lager', pad, params);
  }
  const kleinste = kleinsteEffect?.inEenheid ?? null;
  if (toets.kleinsteP > alfa || kleinste === null) {
    const params = { uitkomst, aantal, kleinsteP: roundP(toets.kleinsteP), alfa };
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
