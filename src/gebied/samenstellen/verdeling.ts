import type { Doelband } from './doelband.js';
import type { Graaf } from './graaf.js';

/** An area in the making. */
export interface Deelgebied {
  readonly eenheden: Set<number>;
  inwoners: number;
}

/** A division of units over areas. The search changes it in place; every area stays connected. */
export interface Verdeling {
  readonly graaf: Graaf;
  readonly band: Doelband;
  /** The area of each unit. */
  readonly van: Deelgebied[];
}
