import type { Bedrag } from './bedrag.js';
import { toCenten } from './toCenten.js';

/**
 * Compares two amounts, for `sort`.
 *
 * Cost: 1.
 *
 * @param a - an amount
 * @param b - an amount
 * @returns -1 when `a` is less, 1 when it is more, 0 when they are equal
 * @throws DomeinFout `kern.bedrag_notatie`
 *
 * @example
 * ```ts
 * import { compareBedragen, euro } from 'buurtaanpak/kern';
 *
 * [euro(100), euro(9)].sort(compareBedragen); // => ['9.00', '100.00']
 * ```
 */
export function compareBedragen(a: Bedrag, b: Bedrag): -1 | 0 | 1 {
  const verschil = toCenten(a) - toCenten(b);
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
}
