import { f64, u32 } from '../lees.js';
import { isGelijk } from './ruis.js';

/**
 * Ranks from low (1) to high. Missing cells (NaN) stay missing.
 *
 * @param gelijk - figures that differ by rounding only all get the lowest rank of their group (`laagste`) or its mean (`gemiddeld`)
 */
export function rankWaarden(x: Float64Array, gelijk: 'laagste' | 'gemiddeld'): Float64Array {
  const n = x.length;
  const volgorde = new Uint32Array(n);
  let aantal = 0;
  for (let i = 0; i < n; i++) if (!Number.isNaN(x[i])) volgorde[aantal++] = i;
  const gevuld = volgorde.subarray(0, aantal);
  gevuld.sort((a, b) => f64(x, a) - f64(x, b));
  const uit = new Float64Array(n).fill(Number.NaN);
  for (let van = 0; van < aantal; ) {
    const laagste = f64(x, u32(gevuld, van));
    let tot = van + 1;
    while (tot < aantal && isGelijk(f64(x, u32(gevuld, tot)), laagste)) tot += 1;
    const rang = gelijk === 'laagste' ? van + 1 : (van + 1 + tot) / 2;
    for (let i = van; i < tot; i++) uit[u32(gevuld, i)] = rang;
    van = tot;
  }
  return uit;
}
