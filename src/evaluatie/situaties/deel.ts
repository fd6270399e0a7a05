import type { Datum } from '../../kern/index.js';
import type { Rij } from '../lees/rij.js';
import type { Weggelaten } from '../lees/selectRijen.js';
import type { Berekening } from './berekening.js';
import type { Vraag } from './vraag.js';

/** A question of the plan with its rows and what was computed of them. */
export interface Deel {
  readonly vraag: Vraag;
  readonly rijen: readonly Rij[];
  readonly weggelaten: readonly Weggelaten[];
  readonly berekening: Berekening;
  /** The first day on which its outcome could be known, when the plan was set down after that. */
  readonly achteraf: Datum | undefined;
}
