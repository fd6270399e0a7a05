import { toLidmaatschap } from '../configuraties/toLidmaatschap.js';
import type { Kalibratie } from '../model/evaluatieplan.js';

/** The membership of a figure; a yes (1) or no (0) needs no calibration and is a membership itself. */
export function readLid(waarde: number, kalibratie: Kalibratie | undefined): number {
  return kalibratie === undefined ? waarde : toLidmaatschap(waarde, kalibratie);
}
