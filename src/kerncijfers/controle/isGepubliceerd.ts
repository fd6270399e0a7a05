import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/** Whether a cell has a figure that the source published: no estimate of someone else. */
export function isGepubliceerd({ redenen, geschat }: Kerncijferkolom, rij: number): boolean {
  return redenen[rij] === 0 && geschat?.[rij] !== 1;
}
