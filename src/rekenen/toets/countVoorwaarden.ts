import { f64 } from '../lees.js';
import type { Voorwaarden } from './voorwaarden.js';

/** How many of the conditions hold at x. Evaluating each by itself would cost twice the time. */
export function countVoorwaarden({ aantal, machten }: Voorwaarden, kant: number, x: number): number {
  const [m0, m1, m2, m3, m4] = machten;
  const y = kant * x;
  let geteld = 0;
  for (let i = 0; i < aantal; i++) {
    if (f64(m0, i) + y * (f64(m1, i) + y * (f64(m2, i) + y * (f64(m3, i) + y * f64(m4, i)))) <= 0) geteld++;
  }
  return geteld;
}
