import { f64, i32 } from '../lees.js';
import type { Voorwaarden } from './voorwaarden.js';

/** The conditions at these places only. */
export function selectVoorwaarden([m0, m1, m2, m3, m4]: Voorwaarden['machten'], plaatsen: Int32Array): Voorwaarden {
  const aantal = plaatsen.length;
  const select = (rij: Float64Array) => {
    const uit = new Float64Array(aantal);
    for (let j = 0; j < aantal; j++) uit[j] = f64(rij, i32(plaatsen, j));
    return uit;
  };
  return { aantal, machten: [select(m0), select(m1), select(m2), select(m3), select(m4)] };
}
