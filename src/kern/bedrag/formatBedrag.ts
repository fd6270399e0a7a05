import { groupDuizendtallen } from '../getal/groupDuizendtallen.js';
import type { Bedrag } from './bedrag.js';
import { toCenten } from './toCenten.js';

/**
 * An amount in Dutch notation: euro sign, a space, a point per thousand, a comma before the cents.
 * Written by hand rather than by `Intl`, whose output differs between machines. A negative amount has its sign before the digits.
 *
 * Cost: 1.
 *
 * @param bedrag - an amount
 * @returns for instance `€ 60.000,00`
 * @throws DomeinFout `kern.bedrag_notatie`
 *
 * @example
 * ```ts
 * import { euro, formatBedrag } from 'buurtaanpak/kern';
 *
 * formatBedrag(euro(60000)); // => '€ 60.000,00'
 * formatBedrag(euro('-1234.5')); // => '€ -1.234,50'
 * ```
 */
export function formatBedrag(bedrag: Bedrag): string {
  const centen = toCenten(bedrag);
  const cijfers = (centen < 0n ? -centen : centen).toString().padStart(3, '0');
  const heel = groupDuizendtallen(cijfers.slice(0, -2), '.');
  return `€ ${centen < 0n ? '-' : ''}${heel},${cijfers.slice(-2)}`;
}
