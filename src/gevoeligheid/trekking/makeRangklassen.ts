import type { Rangklasse } from './telling.js';

// Ranks up to this one are counted one by one. Higher ranks are counted in classes that grow with the rank. So memory does not grow with
// the square of the number of buurten.
const PRECIES = 128;

const GROEI = 1.04;

/** The classes in which ranks are counted. Up to 128 buurten (and for the first 128 ranks) every rank is a class. */
export function makeRangklassen(aantal: number): Rangklasse[] {
  const uit: Rangklasse[] = [];
  for (let van = 1; van <= aantal; ) {
    const breedte = van <= PRECIES ? 1 : Math.floor(van * (GROEI - 1));
    const tot = Math.min(aantal, van + breedte - 1);
    uit.push({ van, tot });
    van = tot + 1;
  }
  return uit;
}
