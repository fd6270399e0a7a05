import { roundGetal } from '../../kern/huis.js';

/** Whether a figure reaches a cut-off, both rounded to twelve significant digits: rounding noise decides nothing. */
export function isMinstens(waarde: number, grens: number): boolean {
  // Far from the cut-off the rounding cannot matter, and takes time.
  const afstand = waarde - grens;
  return Math.abs(afstand) > 1e-9 ? afstand > 0 : roundGetal(waarde) >= roundGetal(grens);
}
