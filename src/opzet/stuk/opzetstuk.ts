import type { Lezer, Plek } from '../../stukken/huis.js';
import type { Opzet } from '../model/opzet.js';
import type { Uitwerking } from './deriveUitwerking.js';

/** The piece in the making: the opzet, what follows from it, and how its values are read. */
export interface Opzetstuk {
  readonly opzet: Opzet;
  readonly uitwerking: Uitwerking;
  readonly lezer: Lezer;
  /** A place in the opzet. */
  readonly hier: (...pad: (string | number)[]) => Plek;
}
