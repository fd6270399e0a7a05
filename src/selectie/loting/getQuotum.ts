import type { Quotum } from '../model/quotum.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** The quotum at a position. */
export function getQuotum({ quota }: Pick<Vraagstuk, 'quota'>, positie: number): Quotum {
  return quota[positie] as Quotum;
}
