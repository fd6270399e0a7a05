import { i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import type { Rij } from '../model/rij.js';
import type { Lineairerij, Lineairprobleem } from './externeOplosser.js';

const toRij = ({ kolommen, coefficienten, van, tot }: Rij): Lineairerij => ({
  kolommen,
  coefficienten: coefficienten ?? new Float64Array(kolommen.length).fill(1),
  van,
  tot,
});

/** Every row of a model at once, as a solver of another make needs it: it knows nothing of rows that are added when they are broken. */
export function toLineair(model: Model, waarden: Float64Array): Lineairprobleem {
  const { rijen, luieRijen, paren, aantalBogen, eersteBoog, vakVan, probleem } = model;
  const listBogen = (c: number, bits: number) => {
    const uit: number[] = [];
    for (let b = i32(eersteBoog, c); b < i32(eersteBoog, c + 1); b++) if ((bits >> i32(vakVan, b)) & 1) uit.push(b);
    return uit;
  };
  const uit = [...rijen, ...luieRijen].map(toRij);
  const add = (kolommen: readonly number[], coefficienten: readonly number[], tot: number) => {
    uit.push({
      kolommen: Int32Array.from(kolommen),
      coefficienten: Float64Array.from(coefficienten),
      van: Number.NEGATIVE_INFINITY,
      tot,
    });
  };
  for (const bits of new Set(probleem.botsingen)) {
    if (probleem.paren === undefined) break;
    const { start, buren } = probleem.paren;
    for (let c = 0; c + 1 < start.length; c++) {
      for (let p = i32(start, c); p < i32(start, c + 1); p++) {
        const d = i32(buren, p);
        const bogen = d < c ? [] : [listBogen(c, bits), listBogen(d, bits)];
        if (bogen.some((een) => een.length === 0) || bogen.length === 0) continue;
        add(
          bogen.flat(),
          bogen.flat().map(() => 1),
          1,
        );
      }
    }
  }
  paren.forEach(({ a, b }, p) => {
    for (const c of [a, b]) {
      const bogen = listBogen(c, -1);
      add([aantalBogen + p, ...bogen], [1, ...bogen.map(() => -1)], 0);
    }
  });
  return { waarden, rijen: uit };
}
