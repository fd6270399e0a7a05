import { f64 } from '../lees.js';
import type { Kendallblok } from './kendallblok.js';

/** The values of a block beside their ranks. */
export interface Hellingblok extends Kendallblok {
  readonly figuren: Float64Array;
  readonly uitkomsten: Float64Array;
}

/** The slopes of all pairs within a block of which the figures differ, from low to high. Outcomes that are equal but for rounding have slope 0. */
export function listPaarhellingen(blokken: readonly Hellingblok[]): Float64Array {
  const uit: number[] = [];
  for (const { x, y, figuren, uitkomsten } of blokken) {
    for (let i = 1; i < x.length; i++) {
      for (let j = 0; j < i; j++) {
        if (f64(x, i) === f64(x, j)) continue;
        const gelijk = f64(y, i) === f64(y, j);
        const stijging = f64(uitkomsten, i) - f64(uitkomsten, j);
        uit.push(gelijk ? 0 : stijging / (f64(figuren, i) - f64(figuren, j)));
      }
    }
  }
  return Float64Array.from(uit).sort();
}
