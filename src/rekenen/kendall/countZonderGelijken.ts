import { countRangsommen } from '../kansrekening/countRangsommen.js';
import { f64, i32 } from '../lees.js';
import type { Kendallverdeling } from './kendallverdeling.js';

/**
 * What one unit adds beside `eerder` others: each number of discordant pairs from 0 to `eerder` as likely, so a moving sum. It is made of sums
 * from the begin and from the end of pieces, so that nothing is taken away and small chances stay exact.
 */
function addEen(rij: Float64Array, eerder: number): Float64Array {
  const breedte = eerder + 1;
  const uit = new Float64Array(rij.length + eerder);
  const lengte = uit.length + eerder;
  const at = (i: number) => (i >= eerder && i < eerder + rij.length ? f64(rij, i - eerder) : 0);
  const begin = new Float64Array(lengte);
  const eind = new Float64Array(lengte);
  for (let i = 0; i < lengte; i++) begin[i] = at(i) + (i % breedte === 0 ? 0 : f64(begin, i - 1));
  for (let i = lengte - 1; i >= 0; i--)
    eind[i] = at(i) + (i === lengte - 1 || (i + 1) % breedte === 0 ? 0 : f64(eind, i + 1));
  for (let i = 0; i < uit.length; i++) {
    const som = i % breedte === 0 ? f64(eind, i) : f64(eind, i) + f64(begin, i + eerder);
    uit[i] = som / breedte;
  }
  return uit;
}

/** What `aantal` units that are equal among themselves add beside `eerder` others: the distribution of U of Mann and Whitney. */
function addMeer(rij: Float64Array, eerder: number, aantal: number): Float64Array {
  const keren = countRangsommen(eerder, aantal);
  const alle = keren.reduce((som, keer) => som + keer, 0);
  const uit = new Float64Array(rij.length + keren.length - 1);
  for (let u = 0; u < keren.length; u++) {
    const kans = f64(keren, u) / alle;
    for (let i = 0; i < rij.length; i++) uit[i + u] = f64(uit, i + u) + kans * f64(rij, i);
  }
  return uit;
}

/**
 * The distribution of S when at most one of the two rows has equal values: group after group of equals is put among those before it, and what
 * that adds is independent of what was there (Kendall 1938 for groups of one).
 *
 * @param groepen - how often each value of the row with equals occurs
 */
export function countZonderGelijken(groepen: Int32Array): Kendallverdeling {
  // The chance of each number of discordant pairs, of all pairs that are not equal.
  let rij: Float64Array = Float64Array.of(1);
  let eerder = 0;
  for (let g = 0; g < groepen.length; g++) {
    const aantal = i32(groepen, g);
    if (eerder > 0) rij = aantal === 1 ? addEen(rij, eerder) : addMeer(rij, eerder, aantal);
    eerder += aantal;
  }
  const hoogste = rij.length - 1;
  const kansen = new Float64Array(2 * hoogste + 1);
  for (let u = 0; u <= hoogste; u++) kansen[2 * u] = f64(rij, u);
  return { kansen, hoogste };
}
