import { isGelijk } from './ruis.js';

/**
 * Ranks from low (1) to high. Missing cells (NaN) stay missing.
 *
 * @param gelijk - figures that are equal but for rounding all take the lowest rank of their group, or its average
 */
export function rankWaarden(x: Float64Array, gelijk: 'laagste' | 'gemiddeld'): Float64Array {
  const n = x.length;
  const volgorde = new Uint32Array(n);
  let aantal = 0;
  for (let i = 0; i < n; i++) if (!Number.isNaN(x[i])) volgorde[aantal++] = i;
  const gevuld = volgorde.subarray(0, aantal);
  gevuld.sort((a, b) => (x[a] as number) - (x[b] as number));
  const uit = new Float64Array(n).fill(Number.NaN);
  for (let van = 0; van < aantal; ) {
    const laagste = x[gevuld[van] as number] as number;
    let tot = van + 1;
    while (tot < aantal && isGelijk(x[gevuld[tot] as number] as number, laagste)) tot += 1;
    const rang = gelijk === 'laagste' ? van + 1 : (van + 1 + tot) / 2;
    for (let i = van; i < tot; i++) uit[gevuld[i] as number] = rang;
    van = tot;
  }
  return uit;
}
