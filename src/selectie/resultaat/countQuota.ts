import type { Quotumtelling } from '../model/selectie.js';
import { listKandidaten } from '../opgave/createOpgave.js';
import { rangeVanAantal } from '../opgave/rangeVanAantal.js';
import type { Vraagstuk } from '../opgave/vraagstuk.js';

/** How many buurten each quotum asks, has, and has left. */
export function countQuota(vraagstuk: Vraagstuk): readonly Quotumtelling[] {
  const voor = listKandidaten(vraagstuk, []);
  const na = listKandidaten(vraagstuk, vraagstuk.regels);
  const count = (masker: Int32Array, j: number) => {
    let aantal = 0;
    for (let c = 0; c < masker.length; c++) aantal += ((masker[c] as number) >> j) & 1;
    return aantal;
  };
  return vraagstuk.quota.map((quotum, j) => ({
    quotum: quotum.id,
    ...rangeVanAantal(quotum.aantal),
    kandidaten: count(voor, j),
    over: count(na, j),
  }));
}
