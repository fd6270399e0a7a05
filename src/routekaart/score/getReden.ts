import type { Kerncijferkolom, Reden } from '../../kerncijfers/index.js';
import { readReden } from './readReden.js';

/** Why the figure in a row of the table is missing; `undefined` when it is there. */
export function getReden(kolom: Kerncijferkolom, rij: number): Reden | undefined {
  return Number.isNaN(kolom.waarden[rij]) ? readReden(kolom, rij) : undefined;
}
