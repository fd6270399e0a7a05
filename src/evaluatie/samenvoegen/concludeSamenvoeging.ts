import type { Bevinding } from '../../kern/index.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { roundP } from '../oordeel/roundP.js';
import { createBevinding } from '../teksten/codes.js';
import type { Samenvoeging } from './samenvoeging.js';

/** The answer of effects taken together: a code of `evaluatie.conclusie_samen_*`. */
export function concludeSamenvoeging(samen: Omit<Samenvoeging, 'bewijs' | 'conclusie' | 'bevindingen'>): Bevinding {
  const { uitkomst, aantal, alfa, gemiddelde, interval, voorspelling, p, tau2, tau2Interval, delen } = samen;
  const pad = ['conclusie'];
  const [een, ander, derde] = delen;
  if (een !== undefined && ander !== undefined && derde === undefined) {
    return createBevinding('info', 'evaluatie.conclusie_samen_twee', pad, {
      uitkomst,
      naam: een.naam,
      effect: roundFiguur(een.waarde),
      andere: ander.naam,
      andereEffect: roundFiguur(ander.waarde),
    });
  }
  const params = {
    uitkomst,
    aantal,
    gemiddelde: roundFiguur(gemiddelde),
    onder: roundFiguur(interval.onder),
    boven: roundFiguur(interval.boven),
    p: roundP(p),
    spreiding: roundFiguur(tau2),
    spreidingOnder: roundFiguur(tau2Interval.onder),
    spreidingBoven: roundFiguur(tau2Interval.boven),
    volgendeOnder: roundFiguur(voorspelling.onder),
    volgendeBoven: roundFiguur(voorspelling.boven),
  };
  if (!isHoogstens(p, alfa)) return createBevinding('info', 'evaluatie.conclusie_samen_niet', pad, params);
  return gemiddelde > 0
    ? createBevinding('info', 'evaluatie.conclusie_samen_hoger', pad, params)
    : createBevinding('info', 'evaluatie.conclusie_samen_lager', pad, params);
}
