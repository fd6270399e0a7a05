import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';
import type { Bedrag } from './bedrag.js';
import { fromCenten } from './fromCenten.js';
import { toCenten } from './toCenten.js';

/**
 * The sum of amounts, exact.
 *
 * Cost: n in the amounts.
 *
 * @param bedragen - any number of amounts; none gives `0.00`
 * @returns the sum
 * @throws DomeinFout `kern.bedrag_notatie` when a value is not an amount, `kern.bedrag_te_groot` when the sum has more than sixteen
 *   digits, `kern.type_verkeerd` when the argument is not a list
 *
 * @example
 * ```ts
 * import { euro, sumBedragen } from 'buurtaanpak/kern';
 *
 * sumBedragen([euro('150000.00'), euro('60000.00'), euro('60000.00')]); // => '270000.00'
 * ```
 */
export function sumBedragen(bedragen: Iterable<Bedrag>): Bedrag {
  if (typeof bedragen !== 'object' || bedragen === null || !(Symbol.iterator in bedragen))
    refuse('kern.type_verkeerd', { verwacht: 'array', gekregen: showWaarde(bedragen) });
  let centen = 0n;
  for (const bedrag of bedragen) centen += toCenten(bedrag);
  return fromCenten(centen);
}
