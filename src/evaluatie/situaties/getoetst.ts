import type { Pad } from '../../kern/index.js';
import type { Effectmaten, Groepsamenvatting, KleinsteEffect, Toetsing } from '../model/evaluatie.js';
import type { Namen } from './namen.js';

/** A comparison that was tested, with what its conclusion tells. */
export interface Getoetst {
  readonly namen: Namen;
  readonly toetsing: Toetsing;
  /** The smallest p that any outcomes of buurten that are divided so could have given. */
  readonly kleinsteP: number;
  readonly kleinsteEffect: KleinsteEffect;
  readonly groepen: readonly Groepsamenvatting[];
  readonly maten: Effectmaten;
  readonly jaNee: boolean;
  /** The number of buurten, of blocks, and of comparisons of the plan that were tested. */
  readonly aantal: number;
  readonly blokken: number;
  readonly getoetst: number;
  readonly alfa: number;
  readonly pad: Pad;
}
