import { f64, u8 } from '../../rekenen/index.js';
import { getKolomkop } from './getKolomkop.js';
import type { Kerncijferkolom, Kerncijfertabel } from './kerncijfertabel.js';

const takeGetallen = (cellen: Float64Array, rijen: readonly number[]) =>
  Float64Array.from(rijen, (rij) => (rij < 0 ? Number.NaN : f64(cellen, rij)));

/** The column with only these rows, in this order. For a row -1 the figure is missing with the reason of number `zonder`. */
export function takeCellen(kolom: Kerncijferkolom, rijen: readonly number[], zonder = 0): Kerncijferkolom {
  const { onder, boven, geschat } = kolom;
  return {
    ...getKolomkop(kolom),
    waarden: takeGetallen(kolom.waarden, rijen),
    redenen: Uint8Array.from(rijen, (rij) => (rij < 0 ? zonder : u8(kolom.redenen, rij))),
    ...(onder === undefined ? {} : { onder: takeGetallen(onder, rijen) }),
    ...(boven === undefined ? {} : { boven: takeGetallen(boven, rijen) }),
    ...(geschat === undefined ? {} : { geschat: Uint8Array.from(rijen, (rij) => (rij < 0 ? 0 : u8(geschat, rij))) }),
  };
}

/** The table with only these rows, in this order. */
export function takeRijen(tabel: Kerncijfertabel, rijen: readonly number[]): Kerncijfertabel {
  return {
    indeling: tabel.indeling,
    gebieden: rijen.map((rij) => tabel.gebieden[rij] as (typeof tabel.gebieden)[number]),
    kolommen: tabel.kolommen.map((kolom) => takeCellen(kolom, rijen)),
  };
}
