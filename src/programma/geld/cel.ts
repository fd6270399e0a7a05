import type { Boeking } from '../../financiering/index.js';

/** A cell with the names of its fields as the stand has them. */
export interface Cel extends Omit<Boeking, 'van'> {
  readonly partij: Boeking['van'];
}
