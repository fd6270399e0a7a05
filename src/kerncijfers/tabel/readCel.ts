import { type Kerncijfer, type Kerncijferkolom, REDENEN } from './kerncijfertabel.js';

/** The cell of a column at a row, as what is shown outside. The row exists. */
export function readCel(kolom: Kerncijferkolom, rij: number): Kerncijfer {
  const reden = REDENEN[(kolom.redenen[rij] as number) - 1];
  return reden === undefined ? { waarde: kolom.waarden[rij] as number } : { reden };
}
