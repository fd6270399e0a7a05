import type { Kalibratie } from '../model/evaluatieplan.js';

/** The log odds of 0.95: so far from the crossover lies the membership of the two outer figures. */
const KANT = Math.log(19);

/** The membership of one figure; the figures of the calibration are in order. */
export function toLidmaatschap(waarde: number, { buiten, kruispunt, binnen }: Kalibratie): number {
  const naarBinnen = waarde > kruispunt === binnen > kruispunt;
  const afstand = naarBinnen ? binnen - kruispunt : kruispunt - buiten;
  return 1 / (1 + Math.exp(-KANT * ((waarde - kruispunt) / afstand)));
}
