import type { Bedrag } from './bedrag.js';
import { fromCenten, toCenten } from './centen.js';

/**
 * The sum of amounts, exact.
 *
 * @param bedragen - any number of amounts; none gives `0.00`
 * @returns the sum
 * @throws DomeinFout `kern.bedrag_notatie` for a value that is no amount, `kern.bedrag_te_groot` for a sum of over sixteen digits
 *
 * @example
 * ```ts
 * import { euro, sumBedragen } from 'buurtaanpak/kern';
 *
 * sumBedragen([euro('150000.00'), euro('60000.00'), euro('60000.00')]); // => '270000.00'
 * ```
 */
export function sumBedragen(bedragen: Iterable<Bedrag>): Bedrag {
  let centen = 0n;
  for (const bedrag of bedragen) centen += toCenten(bedrag);
  return fromCenten(centen);
}
