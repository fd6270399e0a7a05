import { i32 } from '../../rekenen/index.js';
import type { Quotumtelling } from '../model/selectie.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/**
 * For each quotum: the number of buurten it asks, and its candidates before and after the rules.
 *
 * @param voor - per candidate its quota as bits, before the rules
 * @param na - per candidate its quota as bits, after the rules that concern single buurten
 */
export function countQuota(vraagstuk: Vraagstuk, voor: Int32Array, na: Int32Array): readonly Quotumtelling[] {
  const count = (masker: Int32Array, j: number) => {
    let aantal = 0;
    for (let c = 0; c < masker.length; c++) aantal += (i32(masker, c) >> j) & 1;
    return aantal;
  };
  return vraagstuk.quota.map((quotum, j) => ({
    quotum: quotum.id,
    ...rangeVanAantal(quotum.aantal),
    kandidaten: count(voor, j),
    over: count(na, j),
  }));
}
