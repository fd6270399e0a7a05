import { calibrateLidmaatschap } from '../configuraties/calibrateLidmaatschap.js';
import type { Kalibratie } from '../model/evaluatieplan.js';

/** The membership of a figure; one that needs no calibration, such as a yes or no, is a membership itself. */
export function readLid(waarde: number, kalibratie: Kalibratie | undefined): number {
  if (kalibratie === undefined) return Math.min(1, Math.max(0, waarde));
  return calibrateLidmaatschap([waarde], kalibratie)[0] ?? 0;
}
