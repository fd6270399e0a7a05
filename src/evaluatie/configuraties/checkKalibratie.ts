import type { Bevinding, Pad } from '../../kern/index.js';
import type { Kalibratie } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';

/** What is wrong with the three figures of a calibration, which are finite: two are equal, or they neither rise nor fall. */
export function checkKalibratie({ buiten, kruispunt, binnen }: Kalibratie, pad: Pad): Bevinding | undefined {
  const params = { buiten, kruispunt, binnen };
  if (new Set([buiten, kruispunt, binnen]).size < 3) {
    return createBevinding('fout', 'evaluatie.kalibratie_gelijk', pad, params);
  }
  if (buiten < kruispunt === kruispunt < binnen) return undefined;
  return createBevinding('fout', 'evaluatie.kalibratie_volgorde', pad, params);
}
