import { type Kerncijferkolom, REDENEN, type Reden } from '../../kerncijfers/index.js';
import { u8 } from '../../rekenen/index.js';

/** Why the figure in a row without one is missing. A cell can be empty without a reason. */
export function readReden({ redenen }: Kerncijferkolom, rij: number): Reden {
  return REDENEN[u8(redenen, rij) - 1] ?? 'onbekend';
}
