import type { Lezer, Plek } from '../delen/lezer.js';
import type { Buurtblad } from './buurtblad.js';

/** A letter in the making: what it tells, and the reader of its source. */
export interface Buurtstuk {
  readonly blad: Buurtblad;
  readonly lezer: Lezer;
  /** The value at a place of the sheet. */
  readonly at: (...pad: (string | number)[]) => Plek;
}

/** The id of the sheet among the sources of a letter. */
export const BUURTBRON = 'buurtbrief';
