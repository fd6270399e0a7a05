import { createKolom, type Kolomkop } from '../tabel/createKolom.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import type { Meting } from './meting.js';

const toGrenzen = (metingen: readonly Meting[], grens: 'onder' | 'boven') =>
  Float64Array.from(metingen, (meting) => ('waarde' in meting ? (meting[grens] ?? Number.NaN) : Number.NaN));

/**
 * Makes a column from its description and its cells, with their bounds and estimates.
 *
 * @param metGrenzen - whether the column has bounds; a cell without any then has NaN, so that no rule fills them in
 */
export function createGemetenKolom(kop: Kolomkop, metingen: readonly Meting[], metGrenzen: boolean): Kerncijferkolom {
  return {
    ...createKolom(kop, metingen),
    ...(metGrenzen ? { onder: toGrenzen(metingen, 'onder'), boven: toGrenzen(metingen, 'boven') } : {}),
  };
}
