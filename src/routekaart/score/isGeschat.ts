import type { Kerncijferkolom } from '../../kerncijfers/index.js';

/** Whether someone estimated the figure in a row of the table where the source published none. */
export function isGeschat({ geschat, waarden }: Kerncijferkolom, rij: number): boolean {
  return geschat?.[rij] === 1 && !Number.isNaN(waarden[rij]);
}
