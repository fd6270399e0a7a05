import type { Gebied, Kerncijferkolom } from '../../kerncijfers/index.js';
import { isOvergenomen } from './isOvergenomen.js';

/** Whether someone estimated the figure in a row of the table where the source published none. One that was taken over is no such estimate. */
export function isGeschat(kolom: Kerncijferkolom, gebied: Gebied, rij: number): boolean {
  return kolom.geschat?.[rij] === 1 && !Number.isNaN(kolom.waarden[rij]) && !isOvergenomen(kolom, gebied, rij);
}
