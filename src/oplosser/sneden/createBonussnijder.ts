import { f64, i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import type { Rij } from '../model/rij.js';
import { type Snede, type Snijder, SPELING } from './snede.js';

/** A pair earns its bonus only when both candidates are chosen. */
export function createBonussnijder({ paren, aantalBogen, eersteBoog }: Model): Snijder {
  const createRij = (kolom: number, c: number): Rij => {
    const begin = i32(eersteBoog, c);
    const bogen = i32(eersteBoog, c + 1) - begin;
    const kolommen = Int32Array.from({ length: bogen + 1 }, (_, i) => (i === 0 ? kolom : begin + i - 1));
    const coefficienten = new Float64Array(bogen + 1).fill(-1).fill(1, 0, 1);
    return { kolommen, coefficienten, van: Number.NEGATIVE_INFINITY, tot: 0 };
  };
  return (kolommen, erbij) => {
    const uit: Snede[] = [];
    paren.forEach(({ a, b }, p) => {
      const kolom = aantalBogen + p;
      if (f64(kolommen, kolom) <= SPELING) return;
      for (const c of [a, b]) {
        let gekozen = 0;
        for (let boog = i32(eersteBoog, c); boog < i32(eersteBoog, c + 1); boog++) gekozen += f64(kolommen, boog);
        const tekort = f64(kolommen, kolom) - gekozen;
        const sleutel = `p${p} ${c}`;
        if (tekort > SPELING && !erbij.has(sleutel)) uit.push({ sleutel, tekort, rij: createRij(kolom, c) });
      }
    });
    return uit;
  };
}
