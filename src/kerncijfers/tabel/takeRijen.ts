import { f64, u8 } from '../../rekenen/index.js';
import type { Kerncijfertabel } from './kerncijfertabel.js';

/** The table with only these rows, in this order. */
export function takeRijen(tabel: Kerncijfertabel, rijen: readonly number[]): Kerncijfertabel {
  return {
    gebieden: rijen.map((rij) => tabel.gebieden[rij] as (typeof tabel.gebieden)[number]),
    kolommen: tabel.kolommen.map(({ waarden, redenen, ...rest }) => ({
      ...rest,
      waarden: Float64Array.from(rijen, (rij) => f64(waarden, rij)),
      redenen: Uint8Array.from(rijen, (rij) => u8(redenen, rij)),
    })),
  };
}
