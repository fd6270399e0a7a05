import type { Rij } from '../model/rij.js';

/** A row that a solution breaks, and how far it does. The same requirement has the same `sleutel`. */
export interface Snede {
  readonly sleutel: string;
  readonly tekort: number;
  readonly rij: Rij;
}

/** Lists rows that this solution breaks. `erbij` tells which rows the linear problem has already. */
export type Snijder = (kolommen: Float64Array, erbij: ReadonlySet<string>) => readonly Snede[];

/** A row is broken when it is so by more than this. */
export const SPELING = 1e-6;
