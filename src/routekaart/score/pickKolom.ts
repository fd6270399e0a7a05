import { f64 } from '../../rekenen/index.js';

/** A column as a document has it: the rows in the given order, `null` where there is no number, and no -0, which JSON does not know. */
export function pickKolom(kolom: Float64Array, volgorde: Uint32Array): (number | null)[] {
  return Array.from(volgorde, (i) => {
    const waarde = f64(kolom, i);
    return Number.isNaN(waarde) ? null : waarde + 0;
  });
}
