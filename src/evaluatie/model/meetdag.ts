import type { Datum } from '../../kern/index.js';
import type { Uitkomstregel } from './evaluatiegegevens.js';

/** When a figure was measured, and the days that it is about. */
export interface Meetdag {
  readonly moment: Datum;
  readonly over?: Uitkomstregel['over'];
}
