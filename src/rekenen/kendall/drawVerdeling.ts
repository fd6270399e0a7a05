import type { Werk } from '../../kern/huis.js';
import type { Toeval } from '../../kern/index.js';
import { f64, i32 } from '../lees.js';
import type { Kendallblok } from './kendallblok.js';

/** Of each unit in order of x: how many units have a lower x. */
function countLager(x: Float64Array): Int32Array {
  const rij = x.slice().sort();
  const uit = new Int32Array(rij.length);
  for (let i = 1; i < rij.length; i++) uit[i] = f64(rij, i) === f64(rij, i - 1) ? i32(uit, i - 1) : i;
  return uit;
}

/** S of a row of outcomes in order of x. */
function scoreRij(y: Float64Array, lager: Int32Array): number {
  let som = 0;
  for (let i = 1; i < y.length; i++) {
    const hier = f64(y, i);
    const tot = i32(lager, i);
    for (let j = 0; j < tot; j++) {
      const daar = f64(y, j);
      if (hier > daar) som++;
      else if (hier < daar) som--;
    }
  }
  return som;
}

/** S of arrangements that are drawn by lot within the blocks. */
export function drawVerdeling(
  blokken: readonly Kendallblok[],
  aantal: number,
  toeval: Toeval,
  teller: Werk,
): Int32Array {
  const uit = new Int32Array(aantal);
  for (const { x, y } of blokken) {
    const lager = countLager(x);
    const rij = Float64Array.from(y);
    const paren = (rij.length * (rij.length - 1)) / 2;
    for (let i = 0; i < aantal; i++) {
      teller.spend(paren);
      for (let j = rij.length - 1; j > 0; j--) {
        const l = toeval.nextBelow(j + 1);
        const waarde = f64(rij, j);
        rij[j] = f64(rij, l);
        rij[l] = waarde;
      }
      uit[i] = i32(uit, i) + scoreRij(rij, lager);
    }
  }
  return uit;
}
