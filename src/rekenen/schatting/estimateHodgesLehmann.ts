import { checkGetallen } from '../checkGetallen.js';
import { median } from '../kolom/statistiek.js';
import { refuseTeGroot } from '../refuseTeGroot.js';

/** The most differences that are kept and sorted. */
const MEESTE = 4_000_000;

/**
 * The shift between two groups by Hodges and Lehmann (1963): the median of all differences between a value of the one and a value of the
 * other. One odd buurt hardly changes it. It has no interval here: that belongs to the rank sum test, and could contradict the test of the
 * comparison. The cost grows with the number of differences, at most four million.
 *
 * @param een - the values of the one group, at least one
 * @param ander - the values of the other; leave it out to estimate the middle of `een` itself (differences of pairs): the median of
 *   all means of two
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.te_weinig_waarden`
 *
 * @example
 * ```ts
 * import { estimateHodgesLehmann } from 'buurtaanpak/rekenen';
 *
 * estimateHodgesLehmann([11, 12, 13, 14], [1, 2, 3, 4]); // => 10
 * estimateHodgesLehmann([1, 2, 9]); // => 3.5
 * ```
 */
export function estimateHodgesLehmann(een: readonly number[], ander?: readonly number[]): number {
  checkGetallen('een', een, 1);
  if (ander !== undefined) checkGetallen('ander', ander, 1);
  const aantal = ander === undefined ? (een.length * (een.length + 1)) / 2 : een.length * ander.length;
  if (aantal > MEESTE) refuseTeGroot('verschillen', aantal, MEESTE);
  const verschillen = new Float64Array(aantal);
  let k = 0;
  for (const [i, a] of een.entries()) {
    if (ander === undefined) for (const b of een.slice(i)) verschillen[k++] = (a + b) / 2;
    else for (const b of ander) verschillen[k++] = a - b;
  }
  return median(verschillen);
}
