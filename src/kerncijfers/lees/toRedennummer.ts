import { REDENEN, type Reden } from '../tabel/kerncijfertabel.js';

/** The number of a reason in `redenen`. */
export function toRedennummer(reden: Reden): number {
  return REDENEN.indexOf(reden) + 1;
}
