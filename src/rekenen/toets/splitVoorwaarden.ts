import { f64 } from '../lees.js';
import { selectVoorwaarden } from './selectVoorwaarden.js';
import type { Voorwaarden } from './voorwaarden.js';

/** How many conditions certainly hold on the whole of a stretch, and those that may hold somewhere in it; the others certainly do not. */
export function splitVoorwaarden({ aantal, machten }: Voorwaarden, kant: number, van: number, tot: number) {
  const [m0, m1, m2, m3, m4] = machten;
  const twijfel = new Int32Array(aantal);
  const d = tot - van;
  let zeker = 0;
  let gevonden = 0;
  // As `toBernstein`, without making anything: this loop meets every arrangement.
  for (let i = 0; i < aantal; i++) {
    const a1 = kant * f64(m1, i);
    const a2 = f64(m2, i);
    const a3 = kant * f64(m3, i);
    const a4 = f64(m4, i);
    const c0 = f64(m0, i) + van * (a1 + van * (a2 + van * (a3 + van * a4)));
    const c1 = d * (a1 + van * (2 * a2 + van * (3 * a3 + van * 4 * a4)));
    const c2 = d * d * (a2 + van * (3 * a3 + van * 6 * a4));
    const c3 = d * d * d * (a3 + van * 4 * a4);
    const c4 = d * d * d * d * a4;
    const b1 = c0 + c1 / 4;
    const b2 = c0 + c1 / 2 + c2 / 6;
    const b3 = c0 + (3 * c1) / 4 + c2 / 2 + c3 / 4;
    const b4 = c0 + c1 + c2 + c3 + c4;
    if (c0 > 0 && b1 > 0 && b2 > 0 && b3 > 0 && b4 > 0) continue;
    if (c0 <= 0 && b1 <= 0 && b2 <= 0 && b3 <= 0 && b4 <= 0) zeker++;
    else twijfel[gevonden++] = i;
  }
  return { zeker, twijfel: selectVoorwaarden(machten, twijfel.subarray(0, gevonden)) };
}
