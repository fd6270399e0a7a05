import { f64 } from '../../rekenen/index.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/** The figure of a row as the source published it; NaN for a missing one, or for one that someone estimated: it need not add up. */
export function readGemeten({ waarden, geschat }: Kerncijferkolom, rij: number): number {
  return geschat?.[rij] === 1 ? Number.NaN : f64(waarden, rij);
}
