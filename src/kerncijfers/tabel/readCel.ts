import { f64, u8 } from '../../rekenen/index.js';
import { type Kerncijfer, type Kerncijferkolom, REDENEN } from './kerncijfertabel.js';

/** The cell of a column in an existing row, in the form that apps get. */
export function readCel(kolom: Kerncijferkolom, rij: number): Kerncijfer {
  const reden = REDENEN[u8(kolom.redenen, rij) - 1];
  if (reden !== undefined) return { reden };
  const waarde = f64(kolom.waarden, rij);
  return kolom.geschat?.[rij] === 1 ? { waarde, geschat: true } : { waarde };
}
