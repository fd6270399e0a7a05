import type { Routekaart } from '../../routekaart/index.js';
import type { Lezer, Plek } from '../../stukken/huis.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import type { Gewichtdelen, Uitwerking } from './deriveUitwerking.js';

/** The piece in the making: the opzet, what follows from it, and how its values are read. */
export interface Opzetstuk {
  readonly opzet: Opzet;
  readonly uitwerking: Uitwerking;
  readonly lezer: Lezer;
  /** A place in the opzet. */
  readonly hier: (...pad: (string | number)[]) => Plek;
}

/** The piece of an opzet with money. */
export interface Geldstuk extends Opzetstuk {
  readonly geld: Opzetgeld;
}

/** The piece of one Routekaart: its place, and its shares of the whole. */
export interface Kaartstuk extends Opzetstuk {
  readonly routekaart: Routekaart;
  readonly r: number;
  readonly delen: Gewichtdelen;
}
