import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/** Whether figures of a column may have bounds: it says how exact it is, or has bounds itself. */
export function hasGrenzen({ nauwkeurigheid, onder, boven }: Kerncijferkolom): boolean {
  return nauwkeurigheid !== undefined || onder !== undefined || boven !== undefined;
}
