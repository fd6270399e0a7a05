import type { GekozenBuurt } from './selectie.js';

/** The difference between two selections. */
export interface Wijzigingen {
  /** Chosen now and not before. */
  readonly erin: readonly GekozenBuurt[];
  /** Chosen before and not now. */
  readonly eruit: readonly GekozenBuurt[];
  /** Chosen both times, but now for this other quotum. */
  readonly verschoven: readonly GekozenBuurt[];
}
