import type { Bevinding } from '../../kern/index.js';
import type { Permutatieresultaat, Schatting } from '../../rekenen/index.js';
import type { KleinsteEffect } from '../model/evaluatie.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { roundP } from '../oordeel/roundP.js';
import { createBevinding } from '../teksten/codes.js';

/** What a conclusion about an effect is made of. */
export interface Effectvondst {
  readonly uitkomst: string;
  /** The number of buurten that count. */
  readonly aantal: number;
  readonly alfa: number;
  /** Absent: there was nothing to compare. */
  readonly gevonden?: {
    readonly toets: Permutatieresultaat;
    readonly effect: Schatting;
    readonly kleinsteEffect: KleinsteEffect;
  };
}

const showEinde = (einde: number | null, oneindig: string) => (einde === null ? oneindig : roundFiguur(einde));

/** Whether the programme makes a difference, in words: a code of `evaluatie.conclusie_effect_*`. */
export function concludeEffect({ uitkomst, aantal, alfa, gevonden }: Effectvondst): Bevinding {
  const pad = ['conclusie'];
  if (gevonden === undefined) return createBevinding('info', 'evaluatie.conclusie_effect_geen', pad, { uitkomst });
  const { toets, effect, kleinsteEffect } = gevonden;
  const { interval, waarde } = effect;
  if ('onbepaald' in interval) {
    return createBevinding('info', 'evaluatie.conclusie_effect_gelijk', pad, { uitkomst, aantal });
  }
  const p = roundP(toets.p);
  const { pInterval } = toets;
  if (pInterval !== undefined && Number(pInterval.onder) <= alfa && Number(pInterval.boven) > alfa) {
    const params = { uitkomst, p, steekproef: toets.aantal - 1 };
    return createBevinding('waarschuwing', 'evaluatie.conclusie_effect_onbeslist', pad, params);
  }
  const einden = { onder: showEinde(interval.onder, '-∞'), boven: showEinde(interval.boven, '∞') };
  const params = { uitkomst, p, verschil: roundFiguur(waarde), ...einden };
  if (isHoogstens(toets.p, alfa)) {
    return waarde > 0
      ? createBevinding('info', 'evaluatie.conclusie_effect_hoger', pad, params)
      : createBevinding('info', 'evaluatie.conclusie_effect_lager', pad, params);
  }
  const kleinste = kleinsteEffect.inEenheid;
  if (kleinste === undefined) {
    const delen = { uitkomst, aantal, kleinsteP: roundP(toets.kleinsteP), alfa };
    return createBevinding('info', 'evaluatie.conclusie_effect_nooit', pad, delen);
  }
  const delen = { ...params, aantal, kleinste: roundFiguur(kleinste) };
  return createBevinding('info', 'evaluatie.conclusie_effect_niet', pad, delen);
}
