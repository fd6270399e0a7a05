import type { Gebied, Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { readCel } from '../tabel/readCel.js';
import type { Meting } from './meting.js';
import { readInterval } from './readInterval.js';

/**
 * The cell of a column in an existing row, with what functions carry to the figures that they compute of it.
 *
 * @param metGrenzen - whether bounds are asked; without, a cell is read faster
 */
export function readMeting(kolom: Kerncijferkolom, gebied: Gebied, rij: number, metGrenzen: boolean): Meting {
  const cel = readCel(kolom, rij);
  return metGrenzen ? { ...readInterval(kolom, gebied, rij), ...cel } : cel;
}
