import { type Kerncijferkolom, REDENEN, type Reden } from '../../kerncijfers/index.js';

/** Why the figure in a row of the table is missing; `undefined` when it is there. A cell can be empty without a reason. */
export function getReden({ waarden, redenen }: Kerncijferkolom, rij: number): Reden | undefined {
  return Number.isNaN(waarden[rij]) ? (REDENEN[(redenen[rij] ?? 0) - 1] ?? 'onbekend') : undefined;
}
