import type { Rij } from '../lees/rij.js';

/** The buurten of one group in a comparison. */
export interface Groep {
  readonly naam: string;
  readonly rijen: readonly Rij[];
}
