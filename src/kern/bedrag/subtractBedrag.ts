import type { Bedrag } from './bedrag.js';
import { fromCenten } from './fromCenten.js';
import { toCenten } from './toCenten.js';

/**
 * The difference of two amounts, exact.
 *
 * Cost: 1.
 *
 * @param bedrag - the amount to take from
 * @param af - the amount to take off
 * @returns `bedrag - af`
 * @throws DomeinFout `kern.bedrag_notatie`, `kern.bedrag_te_groot`
 *
 * @example
 * ```ts
 * import { euro, subtractBedrag } from 'buurtaanpak/kern';
 *
 * subtractBedrag(euro(100), euro('100.01')); // => '-0.01'
 * ```
 */
export function subtractBedrag(bedrag: Bedrag, af: Bedrag): Bedrag {
  return fromCenten(toCenten(bedrag) - toCenten(af));
}
