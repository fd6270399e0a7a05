import { showWaarde } from '../../kern/huis.js';

/** A value for the params of a finding: a finite number as it is, anything else as a text, since JSON has no NaN. */
export function showGetal(waarde: unknown): number | string {
  return typeof waarde === 'number' && Number.isFinite(waarde) ? waarde : showWaarde(waarde);
}
