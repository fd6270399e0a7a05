import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';
import type { Bedrag } from './bedrag.js';

const LARGEST = 10n ** 18n;

/**
 * The amount of a number of whole cents.
 *
 * @param centen - whole cents
 * @returns the amount
 * @throws DomeinFout `kern.bedrag_te_groot` beyond sixteen digits before the point, `kern.type_verkeerd` when the value is not a whole
 *   number
 *
 * @example
 * ```ts
 * import { fromCenten } from 'buurtaanpak/kern/huis';
 *
 * fromCenten(-5n); // => '-0.05'
 * ```
 */
export function fromCenten(centen: bigint): Bedrag {
  if (typeof centen !== 'bigint') refuse('kern.type_verkeerd', { verwacht: 'bigint', gekregen: showWaarde(centen) });
  const positief = centen < 0n ? -centen : centen;
  if (positief >= LARGEST) refuse('kern.bedrag_te_groot', { waarde: `${centen / 100n}` });
  const cijfers = positief.toString().padStart(3, '0');
  return `${centen < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}` as Bedrag;
}
