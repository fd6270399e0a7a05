import type { Pad } from '../../kern/index.js';
import type { Leesplan } from '../kop/leesplan.js';

/** The place of a cell in the input: its path from 0, and its row from 1 with the name of its column. */
export interface Celplek {
  readonly pad: Pad;
  readonly rij: number;
  readonly kolom: string;
}

/** The place in the input of the cell of a row and a field. */
export function toCelplek({ getRijnummer, getKolomnaam }: Leesplan, rij: number, veld: string): Celplek {
  const bronrij = getRijnummer(rij, veld);
  const kolom = getKolomnaam?.(rij, veld) ?? veld;
  return { pad: [bronrij, kolom], rij: bronrij + 1, kolom };
}
