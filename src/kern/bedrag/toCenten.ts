import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';
import { Bedrag } from './bedrag.js';

/**
 * The whole cents of an amount. A bigint has no upper bound, so sums are exact.
 *
 * @param bedrag - an amount
 * @returns the cents
 * @throws DomeinFout `kern.bedrag_notatie` when the value is not a canonical amount
 *
 * @example
 * ```ts
 * import { toCenten } from 'buurtaanpak/kern/huis';
 * import { euro } from 'buurtaanpak/kern';
 *
 * toCenten(euro('12.34')); // => 1234n
 * ```
 */
export function toCenten(bedrag: Bedrag): bigint {
  if (!Bedrag.is(bedrag)) refuse('kern.bedrag_notatie', { waarde: showWaarde(bedrag) });
  return BigInt(bedrag.slice(0, -3) + bedrag.slice(-2));
}
