import { f64, i32 } from '../../rekenen/index.js';
import { findDeler } from './findDeler.js';
import type { Model } from './model.js';

/** The value of every column in units, as few as possible: the greatest common divisor of all values is one unit. */
export interface Kolomwaarden {
  readonly waarden: Float64Array;
  readonly eenheid: number;
}

/** @param perVak - per vak and candidate, as in the problem */
export function readWaarden(
  { aantalBogen, aantalKolommen, vakVan, kandidaatVan, probleem }: Model,
  perVak: Float64Array,
): Kolomwaarden {
  const n = probleem.masker.length;
  const waarden = new Float64Array(aantalKolommen).fill(probleem.bonus, aantalBogen);
  for (let b = 0; b < aantalBogen; b++) waarden[b] = f64(perVak, i32(vakVan, b) * n + i32(kandidaatVan, b));
  const eenheid = findDeler(waarden);
  if (eenheid !== 1) for (let k = 0; k < aantalKolommen; k++) waarden[k] = f64(waarden, k) / eenheid;
  return { waarden, eenheid };
}
