import type { Verdeling } from '../samenstellen/verdeling.js';
import type { Oordeel } from './createOordeel.js';
import type { Maat } from './maat.js';

/** A division of squares over areas, with the place of each square and a judgement of areas. The search changes it in place. */
export interface Vierkantverdeling {
  readonly verdeling: Verdeling;
  /** Of each square. */
  readonly maten: readonly Maat[];
  readonly judge: (...gebieden: readonly Maat[]) => Oordeel;
}
