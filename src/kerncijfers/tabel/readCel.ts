import { type Kerncijfer, type Kerncijferkolom, REDENEN } from './kerncijfertabel.js';

/** The cell of a column in an existing row, in the form that apps get. */
export function readCel(kolom: Kerncijferkolom, rij: number): Kerncijfer {
  const reden = REDENEN[(kolom.redenen[rij] as number) - 1];
  return reden === undefined ? { waarde: kolom.waarden[rij] as number } : { reden };
}
