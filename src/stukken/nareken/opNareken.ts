import type { Lezer, Plek } from '../delen/lezer.js';
import { op } from '../delen/op.js';
import type { Narekenblad } from './narekenblad.js';

/** The id of the source that holds what a journalist needs to redo a choice. */
export const NAREKENBRON = 'narekenblad';

/** A place in it. */
export const opNareken = (...pad: (string | number)[]): Plek => op(NAREKENBRON, ...pad);

/** The piece in the making: the sheet, and a reader of it. */
export interface Narekenstuk {
  readonly blad: Narekenblad;
  readonly lezer: Lezer;
  readonly gemeente: string;
}
